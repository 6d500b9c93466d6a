package org.rapporteur.editions.frozen;

import com.fasterxml.jackson.databind.JsonNode;
import org.rapporteur.core.expression.Expression;
import org.rapporteur.core.expression.Numeric;
import org.rapporteur.core.expression.Numeric.Operation;
import org.rapporteur.core.expression.TextList;
import org.rapporteur.core.expression.Textual;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.expression.Truth.Order;
import org.rapporteur.core.expression.Variable;

/** Reads what {@link Expressions} writes. */
final class ExpressionsReading {

    private ExpressionsReading() {}

    static Expression typed(JsonNode node) {
        var expression = operand(node);
        return switch (name(node)) {
            case "truth" -> truth(expression);
            case "numeric" -> numeric(expression);
            case "textual" -> textual(expression);
            case "list" -> list(expression);
            default -> throw unknown(node);
        };
    }

    static Truth truth(JsonNode node) {
        var operand = operand(node);
        return switch (name(node)) {
            case "always" -> new Truth.Constant(operand.booleanValue());
            case "not" -> new Truth.Not(truth(operand));
            case "and" -> new Truth.And(truth(operand.get(0)), truth(operand.get(1)));
            case "or" -> new Truth.Or(truth(operand.get(0)), truth(operand.get(1)));
            case "same" -> new Truth.SameText(textual(operand.get(0)), textual(operand.get(1)));
            case "in" -> new Truth.OneOf(textual(operand.get(0)), list(operand.get(1)));
            case "contains" -> new Truth.Contains(textual(operand.get(0)), textual(operand.get(1)));
            case "answered" -> new Truth.Answered(variable(operand));
            default ->
                new Truth.Compared(
                        numeric(operand.get(0)), Json.constant(Order.class, nameOf(node)), numeric(operand.get(1)));
        };
    }

    static Numeric numeric(JsonNode node) {
        var operand = operand(node);
        return switch (name(node)) {
            case "number" -> new Numeric.Constant(operand.doubleValue());
            case "read" -> new Numeric.Read(variable(operand));
            case "count" -> new Numeric.Count(list(operand.get(0)), textual(operand.get(1)));
            case "size" -> new Numeric.Size(list(operand));
            case "length" -> new Numeric.Length(textual(operand));
            case "repetitions" -> new Numeric.Repetitions(variable(operand));
            default ->
                new Numeric.Calculated(
                        numeric(operand.get(0)), Json.constant(Operation.class, nameOf(node)), numeric(operand.get(1)));
        };
    }

    static Textual textual(JsonNode node) {
        return switch (name(node)) {
            case "text" -> new Textual.Constant(operand(node).textValue());
            case "read" -> new Textual.Read(variable(operand(node)));
            default -> throw unknown(node);
        };
    }

    static TextList list(JsonNode node) {
        return switch (name(node)) {
            case "texts" -> new TextList.Constant(Json.list(operand(node), JsonNode::textValue));
            case "read" -> new TextList.Read(variable(operand(node)));
            default -> throw unknown(node);
        };
    }

    private static Variable variable(JsonNode node) {
        var name = node.textValue();
        return name.startsWith(Expressions.PREVIOUS)
                ? Variable.previous(name.substring(Expressions.PREVIOUS.length()))
                : Variable.present(name);
    }

    private static String name(JsonNode node) {
        return node.fieldNames().next();
    }

    private static JsonNode nameOf(JsonNode node) {
        return Json.text(name(node));
    }

    private static JsonNode operand(JsonNode node) {
        return node.elements().next();
    }

    private static IllegalArgumentException unknown(JsonNode node) {
        return new IllegalArgumentException("not a part of an expression: " + node);
    }
}
