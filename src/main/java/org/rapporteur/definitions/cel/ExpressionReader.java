package org.rapporteur.definitions.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelMutableAst;
import dev.cel.common.CelSource;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.expression.Expression;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.definitions.cel.Operator.Type;
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

    /** Whether a word cannot be the name of anything, because it means something in the language itself. */
    public static boolean isReserved(String word) {
        return Language.RESERVED.contains(word);
    }

    /** Reads what is to hold or not. */
    public Reading<Truth> truth(String text) {
        return read(text, SimpleType.BOOL, (lowering, tree) -> lowering.truth(tree.getExpr()));
    }

    /** Reads the value of a message's argument: a number or a text. */
    public Reading<Expression> argument(String text) {
        return read(text, SimpleType.DYN, ExpressionReader::argument);
    }

    private static Expression argument(Lowering lowering, CelAbstractSyntaxTree tree) throws NotAllowed {
        var type = tree.getResultType();
        if (type.equals(Type.NUMBER)) {
            return lowering.numeric(tree.getExpr());
        } else if (type.equals(Type.TEXT)) {
            return lowering.textual(tree.getExpr());
        }
        var spelt = type.equals(Type.TRUTH) ? "truth" : "list";
        throw new NotAllowed(List.of(new TypeTroubles(tree).result("value", spelt)));
    }

    private <T extends Expression> Reading<T> read(String text, CelType type, Lower<T> lower) {
        try {
            var parsed = parsed(text);
            refuse(Subset.outside(parsed));
            refuse(unknown(parsed));
            var checked = checked(parsed, type);
            var lowering = new Lowering(vocabulary, checked);
            var expression = lower.lower(lowering, checked);
            refuse(lowering.troubles());
            refuse(tooLarge(expression));
            return new Read<>(expression);
        } catch (NotAllowed refused) {
            return new Refused<>(refused.troubles());
        }
    }

    private static void refuse(List<Trouble> troubles) throws NotAllowed {
        if (!troubles.isEmpty()) {
            throw new NotAllowed(troubles);
        }
    }

    /** One type of numbers: a person who writes 100 does not think of whole numbers as something else. */
    private static CelAbstractSyntaxTree parsed(String text) throws NotAllowed {
        var result = PARSER.parse(text);
        try {
            var mutable = CelMutableAst.fromCelAst(result.getAst());
            WholeNumbers.toDecimal(mutable.expr());
            return mutable.toParsedAst(true);
        } catch (CelValidationException e) {
            var first = e.getErrors().get(0);
            throw new NotAllowed(List.of(SyntaxTroubles.of(offset(e, first), first.getMessage())));
        }
    }

    private List<Trouble> unknown(CelAbstractSyntaxTree parsed) {
        var positions = Positions.in(parsed);
        return Names.in(parsed.getExpr()).stream()
                .filter(name ->
                        vocabulary.find(Names.variable(name.text()).name()).isEmpty())
                .map(name -> unknown(name, positions))
                .toList();
    }

    private Trouble unknown(Names.Name name, Positions positions) {
        var plain = Names.variable(name.text()).name();
        var offset = positions.of(name.part());
        if (Names.isCode(plain)) {
            return new Trouble(offset, Kind.UNKNOWN_ITEM, Map.of("code", plain));
        }
        var known = String.join(", ", vocabulary.names());
        return new Trouble(offset, Kind.UNKNOWN_NAME, Map.of("name", plain, "known", known));
    }

    private CelAbstractSyntaxTree checked(CelAbstractSyntaxTree parsed, CelType type) throws NotAllowed {
        var compiler = Language.compiler().setResultType(type);
        Names.in(parsed.getExpr()).forEach(name -> declare(compiler, name.text()));
        try {
            return compiler.build().check(parsed).getAst();
        } catch (CelValidationException e) {
            var first = e.getErrors().get(0);
            throw new NotAllowed(List.of(new TypeTroubles(parsed).of(offset(e, first), first.getMessage())));
        }
    }

    private void declare(CelCompilerBuilder compiler, String name) {
        vocabulary
                .find(Names.variable(name).name())
                .ifPresent(word -> compiler.addVar(name, Language.type(word.kind())));
    }

    private static List<Trouble> tooLarge(Expression expression) {
        var arguments = Map.of("found", String.valueOf(expression.size()), "limit", String.valueOf(MOST_PARTS));
        return expression.size() > MOST_PARTS ? List.of(new Trouble(0, Kind.TOO_LARGE, arguments)) : List.of();
    }

    private static int offset(CelValidationException e, CelIssue issue) {
        return ((CelSource) e.getSource())
                .getLocationOffset(issue.getSourceLocation())
                .orElse(0);
    }

    private interface Lower<T extends Expression> {
        T lower(Lowering lowering, CelAbstractSyntaxTree tree) throws NotAllowed;
    }

    /** Nothing can be made of an expression. */
    private static final class NotAllowed extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient List<Trouble> troubles;

        NotAllowed(List<Trouble> troubles) {
            super(troubles.get(0).kind().name());
            this.troubles = troubles;
        }

        List<Trouble> troubles() {
            return troubles;
        }
    }
}
