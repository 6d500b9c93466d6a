package org.rapporteur.definitions.cel;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import java.util.List;
import java.util.Optional;

/**
 * The part of the Common Expression Language that definitions use: texts, numbers, lists of texts, comparisons, and the
 * few functions below. Nothing in it can loop. All numbers are of one type, so that a count can be compared with a share.
 */
final class Language {

    static final String PREVIOUS = "previous.";

    private static final CelType TEXT = SimpleType.STRING;
    private static final CelType NUMBER = SimpleType.DOUBLE;
    private static final CelType TRUTH = SimpleType.BOOL;
    private static final CelType LIST = ListType.create(SimpleType.STRING);

    private static final List<CelFunctionDecl> FUNCTIONS = List.of(
            function("_&&_", global("and", TRUTH, TRUTH, TRUTH)),
            function("_||_", global("or", TRUTH, TRUTH, TRUTH)),
            function("!_", global("not", TRUTH, TRUTH)),
            function("_==_", global("same_text", TRUTH, TEXT, TEXT), global("same_number", TRUTH, NUMBER, NUMBER)),
            function("_!=_", global("other_text", TRUTH, TEXT, TEXT), global("other_number", TRUTH, NUMBER, NUMBER)),
            function("_<_", global("less", TRUTH, NUMBER, NUMBER)),
            function("_<=_", global("less_or_equal", TRUTH, NUMBER, NUMBER)),
            function("_>_", global("greater", TRUTH, NUMBER, NUMBER)),
            function("_>=_", global("greater_or_equal", TRUTH, NUMBER, NUMBER)),
            function("_+_", global("plus", NUMBER, NUMBER, NUMBER)),
            function("_-_", global("minus", NUMBER, NUMBER, NUMBER)),
            function("_*_", global("times", NUMBER, NUMBER, NUMBER)),
            function("_/_", global("divided_by", NUMBER, NUMBER, NUMBER)),
            function("-_", global("negative", NUMBER, NUMBER)),
            function("@in", global("one_of", TRUTH, TEXT, LIST)),
            function("contains", CelOverloadDecl.newMemberOverload("contains_text", TRUTH, TEXT, TEXT)),
            function("size", global("size_of_list", NUMBER, LIST), global("size_of_text", NUMBER, TEXT)),
            function("count", global("count_in_list", NUMBER, LIST, TEXT)),
            function("repetitions", global("repetitions_of_text", NUMBER, TEXT)),
            function(
                    "answered",
                    global("answered_text", TRUTH, TEXT),
                    global("answered_number", TRUTH, NUMBER),
                    global("answered_list", TRUTH, LIST)));

    private Language() {}

    /** A compiler that knows the language and no name yet. */
    static CelCompilerBuilder compiler() {
        return CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardEnvironmentEnabled(false)
                .setStandardMacros()
                .addMacros(
                        CelMacro.newGlobalMacro("item", 1, Language::item),
                        CelMacro.newReceiverMacro("item", 1, Language::previousItem))
                .addFunctionDeclarations(FUNCTIONS.toArray(CelFunctionDecl[]::new));
    }

    static CelType type(Vocabulary.Kind kind) {
        return switch (kind) {
            case TEXT -> TEXT;
            case NUMBER -> NUMBER;
            case LIST -> LIST;
        };
    }

    /** {@code item("1.a.status")} is the variable of that name. */
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

    private static Optional<String> code(List<CelExpr> arguments) {
        return arguments.stream()
                .filter(argument -> argument.getKind() == CelExpr.ExprKind.Kind.CONSTANT)
                .map(CelExpr::constant)
                .filter(constant -> constant.getKind() == CelConstant.Kind.STRING_VALUE)
                .map(constant -> constant.stringValue())
                .findFirst();
    }

    private static CelFunctionDecl function(String name, CelOverloadDecl... overloads) {
        return CelFunctionDecl.newFunctionDeclaration(name, overloads);
    }

    private static CelOverloadDecl global(String id, CelType result, CelType... arguments) {
        return CelOverloadDecl.newGlobalOverload(id, result, arguments);
    }
}
