package org.rapporteur.definitions.cel;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.definitions.cel.Operator.Type;

/**
 * The part of the Common Expression Language that definitions use: texts, numbers, lists of texts, comparisons, and the
 * few functions of {@link Operator}. Nothing in it can loop.
 */
final class Language {

    static final String PREVIOUS = "previous.";

    /** {@code item("1.a.status")} stands for a name. */
    static final String ITEM = "item";

    /** Words of the language and of its specification's list of reserved ones, and our own. */
    static final Set<String> RESERVED = Set.of(
            "as",
            "break",
            "const",
            "continue",
            "else",
            "false",
            "for",
            "function",
            "if",
            "import",
            "in",
            "let",
            "loop",
            "namespace",
            "null",
            "package",
            "return",
            "true",
            "var",
            "void",
            "while",
            "previous",
            ITEM);

    private Language() {}

    /** A compiler that knows the language and no name yet. */
    static CelCompilerBuilder compiler() {
        return CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardEnvironmentEnabled(false)
                .setStandardMacros()
                .addMacros(
                        CelMacro.newGlobalMacro(ITEM, 1, Language::item),
                        CelMacro.newReceiverMacro(ITEM, 1, Language::previousItem))
                .addFunctionDeclarations(Arrays.stream(Operator.values())
                        .map(Operator::declaration)
                        .toArray(CelFunctionDecl[]::new));
    }

    static CelType type(Vocabulary.Kind kind) {
        return switch (kind) {
            case TEXT -> Type.TEXT;
            case NUMBER -> Type.NUMBER;
            case LIST -> Type.LIST;
        };
    }

    private static Optional<CelExpr> item(
            CelMacroExprFactory factory, CelExpr target, ImmutableList<CelExpr> arguments) {
        return code(arguments).map(factory::newIdentifier);
    }

    private static Optional<CelExpr> previousItem(
            CelMacroExprFactory factory, CelExpr target, ImmutableList<CelExpr> arguments) {
        return code(arguments)
                .filter(code -> target.getKind() == CelExpr.ExprKind.Kind.IDENT)
                .filter(code -> target.ident().name().concat(".").equals(PREVIOUS))
                .map(code -> factory.newIdentifier(PREVIOUS + code));
    }

    /** What does not begin with the number of a chapter is left to be refused as it stands. */
    private static Optional<String> code(List<CelExpr> arguments) {
        return arguments.stream()
                .filter(argument -> argument.getKind() == CelExpr.ExprKind.Kind.CONSTANT)
                .map(CelExpr::constant)
                .filter(constant -> constant.getKind() == CelConstant.Kind.STRING_VALUE)
                .map(constant -> constant.stringValue())
                .filter(Names::isCode)
                .findFirst();
    }
}
