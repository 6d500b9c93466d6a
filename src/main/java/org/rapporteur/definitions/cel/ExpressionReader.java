package org.rapporteur.definitions.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelMutableAst;
import dev.cel.common.CelSource;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.rapporteur.core.expression.Expression;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.definitions.cel.Reading.Read;
import org.rapporteur.definitions.cel.Reading.Refused;
import org.rapporteur.definitions.cel.Trouble.Kind;

/** Reads expressions: what it gives is of the type that was asked for and reads nothing but what there is. */
public final class ExpressionReader {

    /** The most parts that an expression may have, which bounds what its evaluation costs. */
    public static final int MOST_PARTS = 60;

    private static final CelCompiler PARSER = Language.compiler().build();

    private final Vocabulary vocabulary;

    public ExpressionReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Reads what is to hold or not. */
    public Reading<Truth> truth(String text) {
        return read(text, SimpleType.BOOL, (lowering, tree) -> lowering.truth(tree.getExpr()));
    }

    /** Reads the value of a message's argument: a number or a text. */
    public Reading<Expression> argument(String text) {
        return read(text, SimpleType.DYN, ExpressionReader::argument);
    }

    private static Expression argument(Lowering lowering, CelAbstractSyntaxTree tree) {
        return tree.getResultType().equals(SimpleType.DOUBLE)
                ? lowering.numeric(tree.getExpr())
                : lowering.textual(tree.getExpr());
    }

    private <T extends Expression> Reading<T> read(
            String text, CelType type, BiFunction<Lowering, CelAbstractSyntaxTree, T> lower) {
        try {
            var parsed = parsed(text);
            var unknown = unknown(parsed);
            if (!unknown.isEmpty()) {
                return new Refused<>(unknown);
            }
            return lowered(checked(parsed, type), lower);
        } catch (NotAllowed refused) {
            return new Refused<>(List.of(refused.trouble()));
        }
    }

    private <T extends Expression> Reading<T> lowered(
            CelAbstractSyntaxTree tree, BiFunction<Lowering, CelAbstractSyntaxTree, T> lower) throws NotAllowed {
        var lowering = new Lowering(vocabulary, tree);
        var expression = lower.apply(lowering, tree);
        var troubles = new ArrayList<>(lowering.troubles());
        if (expression.size() > MOST_PARTS) {
            var arguments = Map.of("found", String.valueOf(expression.size()), "limit", String.valueOf(MOST_PARTS));
            troubles.add(new Trouble(0, Kind.TOO_LARGE, arguments));
        }
        return troubles.isEmpty() ? new Read<>(expression) : new Refused<>(troubles);
    }

    /** One type of numbers: a person who writes 100 does not think of whole numbers as something else. */
    private static CelAbstractSyntaxTree parsed(String text) throws NotAllowed {
        var mutable = CelMutableAst.fromCelAst(tree(PARSER.parse(text), Kind.UNREADABLE));
        WholeNumbers.toDecimal(mutable.expr());
        return mutable.toParsedAst(true);
    }

    private List<Trouble> unknown(CelAbstractSyntaxTree parsed) {
        return Names.in(parsed.getExpr()).all().stream()
                .filter(name ->
                        vocabulary.find(Names.variable(name.text()).name()).isEmpty())
                .map(name -> unknown(name, parsed))
                .toList();
    }

    private Trouble unknown(Names.Name name, CelAbstractSyntaxTree parsed) {
        var plain = Names.variable(name.text()).name();
        var offset = offset(parsed, name.expression());
        if (Character.isDigit(plain.charAt(0))) {
            return new Trouble(offset, Kind.UNKNOWN_ITEM, Map.of("code", plain));
        }
        var known = String.join(", ", vocabulary.names());
        return new Trouble(offset, Kind.UNKNOWN_NAME, Map.of("name", plain, "known", known));
    }

    private CelAbstractSyntaxTree checked(CelAbstractSyntaxTree parsed, CelType type) throws NotAllowed {
        var compiler = Language.compiler().setResultType(type);
        Names.in(parsed.getExpr()).all().forEach(name -> declare(compiler, name.text()));
        return tree(compiler.build().check(parsed), Kind.TYPES);
    }

    private void declare(CelCompilerBuilder compiler, String name) {
        vocabulary
                .find(Names.variable(name).name())
                .ifPresent(word -> compiler.addVar(name, Language.type(word.kind())));
    }

    private static CelAbstractSyntaxTree tree(CelValidationResult result, Kind kind) throws NotAllowed {
        try {
            return result.getAst();
        } catch (CelValidationException e) {
            var first = e.getErrors().get(0);
            throw new NotAllowed(new Trouble(offset(e, first), kind, Map.of("reason", first.getMessage())));
        }
    }

    private static int offset(CelValidationException e, CelIssue issue) {
        return ((CelSource) e.getSource())
                .getLocationOffset(issue.getSourceLocation())
                .orElse(0);
    }

    static int offset(CelAbstractSyntaxTree tree, long expression) {
        return tree.getSource().getPositionsMap().getOrDefault(expression, 0);
    }

    /** The language's own parts cannot go on with an expression. */
    private static final class NotAllowed extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Trouble trouble;

        NotAllowed(Trouble trouble) {
            super(trouble.kind().name());
            this.trouble = trouble;
        }

        Trouble trouble() {
            return trouble;
        }
    }
}
