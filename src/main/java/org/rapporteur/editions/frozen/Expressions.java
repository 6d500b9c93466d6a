package org.rapporteur.editions.frozen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.rapporteur.core.expression.Expression;
import org.rapporteur.core.expression.Numeric;
import org.rapporteur.core.expression.TextList;
import org.rapporteur.core.expression.Textual;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.expression.Variable;

/** Writes expressions: each part is an object of one property, named after what it does with its operands. */
final class Expressions {

    static final String PREVIOUS = "previous.";

    private Expressions() {}

    /** Says before it of which type it is. */
    static JsonNode typed(Expression expression) {
        if (expression instanceof Truth truth) {
            return part("truth", truth(truth));
        } else if (expression instanceof Numeric numeric) {
            return part("numeric", numeric(numeric));
        } else if (expression instanceof Textual textual) {
            return part("textual", textual(textual));
        }
        return part("list", list((TextList) expression));
    }

    static JsonNode truth(Truth truth) {
        if (truth instanceof Truth.Constant constant) {
            return Json.object().put("always", constant.value());
        } else if (truth instanceof Truth.Not not) {
            return part("not", truth(not.operand()));
        } else if (truth instanceof Truth.And and) {
            return part("and", truth(and.left()), truth(and.right()));
        } else if (truth instanceof Truth.Or or) {
            return part("or", truth(or.left()), truth(or.right()));
        } else if (truth instanceof Truth.SameText same) {
            return part("same", textual(same.left()), textual(same.right()));
        } else if (truth instanceof Truth.OneOf oneOf) {
            return part("in", textual(oneOf.text()), list(oneOf.list()));
        } else if (truth instanceof Truth.Contains contains) {
            return part("contains", textual(contains.text()), textual(contains.part()));
        } else if (truth instanceof Truth.Compared compared) {
            return part(
                    Json.constant(compared.order()).textValue(), numeric(compared.left()), numeric(compared.right()));
        }
        return part("answered", variable(((Truth.Answered) truth).variable()));
    }

    static JsonNode numeric(Numeric numeric) {
        if (numeric instanceof Numeric.Constant constant) {
            return Json.object().put("number", constant.value());
        } else if (numeric instanceof Numeric.Read read) {
            return part("read", variable(read.variable()));
        } else if (numeric instanceof Numeric.Calculated calculated) {
            return part(
                    Json.constant(calculated.operation()).textValue(),
                    numeric(calculated.left()),
                    numeric(calculated.right()));
        } else if (numeric instanceof Numeric.Count count) {
            return part("count", list(count.list()), textual(count.text()));
        } else if (numeric instanceof Numeric.Size size) {
            return part("size", list(size.list()));
        } else if (numeric instanceof Numeric.Length length) {
            return part("length", textual(length.text()));
        }
        return part("repetitions", variable(((Numeric.Repetitions) numeric).variable()));
    }

    static JsonNode textual(Textual textual) {
        return textual instanceof Textual.Constant constant
                ? Json.object().put("text", constant.value())
                : part("read", variable(((Textual.Read) textual).variable()));
    }

    static JsonNode list(TextList list) {
        return list instanceof TextList.Constant constant
                ? part("texts", Json.array(constant.values(), Json::text))
                : part("read", variable(((TextList.Read) list).variable()));
    }

    private static JsonNode variable(Variable variable) {
        return Json.text((variable.isPresent() ? "" : PREVIOUS) + variable.name());
    }

    private static JsonNode part(String name, JsonNode operand) {
        return Json.object().set(name, operand);
    }

    private static JsonNode part(String name, JsonNode left, JsonNode right) {
        return part(name, Json.array(List.of(left, right), operand -> operand));
    }
}
