package org.rapporteur.definitions.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.core.expression.Numeric;
import org.rapporteur.core.expression.Numeric.Operation;
import org.rapporteur.core.expression.TextList;
import org.rapporteur.core.expression.Textual;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.expression.Truth.Order;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.definitions.cel.Trouble.Kind;

/** Turns a tree that was checked into an expression of the core. */
final class Lowering {

    private static final Map<String, Order> ORDERS = Map.of(
            "_<_", Order.LESS,
            "_<=_", Order.LESS_OR_EQUAL,
            "_>_", Order.GREATER,
            "_>=_", Order.GREATER_OR_EQUAL);

    private static final Map<String, Operation> OPERATIONS = Map.of(
            "_+_", Operation.PLUS,
            "_-_", Operation.MINUS,
            "_*_", Operation.TIMES,
            "_/_", Operation.DIVIDED_BY);

    private final Vocabulary vocabulary;
    private final CelAbstractSyntaxTree tree;
    private final Positions positions;
    private final List<Trouble> troubles = new ArrayList<>();

    Lowering(Vocabulary vocabulary, CelAbstractSyntaxTree tree) {
        this.vocabulary = vocabulary;
        this.tree = tree;
        this.positions = Positions.in(tree);
    }

    /** What is wrong though the types are right. */
    List<Trouble> troubles() {
        return troubles;
    }

    Truth truth(CelExpr expression) {
        if (expression.getKind() == CelExpr.ExprKind.Kind.CONSTANT) {
            return new Truth.Constant(expression.constant().booleanValue());
        }
        var function = expression.call().function();
        var arguments = Names.operands(expression.call());
        return switch (function) {
            case "_&&_" -> new Truth.And(truth(arguments.get(0)), truth(arguments.get(1)));
            case "_||_" -> new Truth.Or(truth(arguments.get(0)), truth(arguments.get(1)));
            case "!_" -> new Truth.Not(truth(arguments.get(0)));
            case "_==_" -> equal(arguments);
            case "_!=_" -> unequal(arguments);
            case "@in" -> oneOf(arguments);
            case "contains" -> new Truth.Contains(textual(arguments.get(0)), textual(arguments.get(1)));
            case "answered" -> new Truth.Answered(variable(function, arguments.get(0)));
            default -> new Truth.Compared(numeric(arguments.get(0)), ORDERS.get(function), numeric(arguments.get(1)));
        };
    }

    private Truth equal(List<CelExpr> sides) {
        if (isNumber(sides.get(0))) {
            return new Truth.Compared(numeric(sides.get(0)), Order.EQUAL, numeric(sides.get(1)));
        }
        checkOptions(sides.get(0), sides.get(1));
        checkOptions(sides.get(1), sides.get(0));
        return new Truth.SameText(textual(sides.get(0)), textual(sides.get(1)));
    }

    /** Of numbers that are not known it is not known either whether they differ. */
    private Truth unequal(List<CelExpr> sides) {
        return isNumber(sides.get(0))
                ? new Truth.Compared(numeric(sides.get(0)), Order.NOT_EQUAL, numeric(sides.get(1)))
                : new Truth.Not(equal(sides));
    }

    private Truth oneOf(List<CelExpr> arguments) {
        checkOptions(arguments.get(0), arguments.get(1));
        checkOptions(arguments.get(1), arguments.get(0));
        return new Truth.OneOf(textual(arguments.get(0)), list(arguments.get(1)));
    }

    Numeric numeric(CelExpr expression) {
        if (expression.getKind() == CelExpr.ExprKind.Kind.CONSTANT) {
            return new Numeric.Constant(expression.constant().doubleValue());
        } else if (expression.getKind() != CelExpr.ExprKind.Kind.CALL) {
            return new Numeric.Read(variable(expression));
        }
        var function = expression.call().function();
        var arguments = Names.operands(expression.call());
        return switch (function) {
            case "size" ->
                isText(arguments.get(0))
                        ? new Numeric.Length(textual(arguments.get(0)))
                        : new Numeric.Size(list(arguments.get(0)));
            case "count" -> count(arguments);
            case "repetitions" -> new Numeric.Repetitions(variable(function, arguments.get(0)));
            case "-_" -> new Numeric.Calculated(new Numeric.Constant(0), Operation.MINUS, numeric(arguments.get(0)));
            default ->
                new Numeric.Calculated(numeric(arguments.get(0)), OPERATIONS.get(function), numeric(arguments.get(1)));
        };
    }

    private Numeric count(List<CelExpr> arguments) {
        checkOptions(arguments.get(0), arguments.get(1));
        return new Numeric.Count(list(arguments.get(0)), textual(arguments.get(1)));
    }

    Textual textual(CelExpr expression) {
        return expression.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                ? new Textual.Constant(expression.constant().stringValue())
                : new Textual.Read(variable(expression));
    }

    private TextList list(CelExpr expression) {
        return expression.getKind() == CelExpr.ExprKind.Kind.LIST
                ? new TextList.Constant(texts(expression).map(Text::value).toList())
                : new TextList.Read(variable(expression));
    }

    private static Variable variable(CelExpr expression) {
        return Names.variable(Names.of(expression).orElseThrow());
    }

    /** The argument of a function that takes a name only. */
    private Variable variable(String function, CelExpr argument) {
        return Names.of(argument).map(Names::variable).orElseGet(() -> {
            trouble(argument, Kind.NAME_EXPECTED, Map.of("function", function));
            return Variable.present("");
        });
    }

    /** An answer that is compared with what nobody can answer makes a condition that never holds, and nobody notices. */
    private void checkOptions(CelExpr read, CelExpr compared) {
        Names.of(read).map(name -> Names.variable(name).name()).ifPresent(name -> {
            var known = vocabulary.find(name).orElseThrow().options();
            texts(compared)
                    .filter(text -> !known.isEmpty() && !text.value().isEmpty() && !known.contains(text.value()))
                    .forEach(text -> trouble(
                            text.expression(),
                            Kind.UNKNOWN_OPTION,
                            Map.of("name", name, "option", text.value(), "known", String.join(", ", known))));
        });
    }

    private record Text(CelExpr expression, String value) {}

    private static Stream<Text> texts(CelExpr expression) {
        return switch (expression.getKind()) {
            case CONSTANT ->
                Stream.of(new Text(expression, expression.constant().stringValue()));
            case LIST -> expression.list().elements().stream().flatMap(Lowering::texts);
            default -> Stream.of();
        };
    }

    private void trouble(CelExpr expression, Kind kind, Map<String, String> arguments) {
        troubles.add(new Trouble(positions.of(expression), kind, arguments));
    }

    private boolean isNumber(CelExpr expression) {
        return tree.getTypeOrThrow(expression.id()).equals(SimpleType.DOUBLE);
    }

    private boolean isText(CelExpr expression) {
        return tree.getTypeOrThrow(expression.id()).equals(SimpleType.STRING);
    }
}
