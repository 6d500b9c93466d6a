package org.rapporteur.editions.frozen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.core.expression.Expression;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.questionnaire.Level;
import org.rapporteur.core.questionnaire.Rule;
import org.rapporteur.core.questionnaire.Rule.Over;

/** A rule of a frozen questionnaire. */
final class FrozenRule {

    private FrozenRule() {}

    static JsonNode write(Rule rule) {
        var node = Json.object().put("id", rule.id());
        node.set("level", Json.constant(rule.level()));
        node.set("over", write(rule.over()));
        node.put("expression", rule.expression());
        node.set("when", Expressions.truth(rule.when()));
        node.set("items", Json.array(rule.items(), Json::text));
        node.put("message", rule.message());
        var arguments = Json.object();
        new TreeMap<>(rule.arguments()).forEach((name, value) -> arguments.set(name, Expressions.typed(value)));
        node.set("arguments", arguments);
        return node;
    }

    static Rule read(JsonNode node) {
        return new Rule(
                Json.text(node, "id"),
                Json.constant(Level.class, node.required("level")),
                over(node.required("over")),
                Json.text(node, "expression"),
                ExpressionsReading.truth(node.required("when")),
                Json.list(node, "items", JsonNode::textValue),
                Json.text(node, "message"),
                arguments(node.required("arguments")));
    }

    private static Map<String, Expression> arguments(JsonNode node) {
        var arguments = new LinkedHashMap<String, Expression>();
        node.fields()
                .forEachRemaining(
                        argument -> arguments.put(argument.getKey(), ExpressionsReading.typed(argument.getValue())));
        return arguments;
    }

    private static JsonNode write(Over over) {
        if (over instanceof Over.EachItem each) {
            return Json.object()
                    .put("each", "item")
                    .put("template", each.template())
                    .set("measures", Json.array(new TreeSet<>(each.measures()), Json::constant));
        } else if (over instanceof Over.EachRecommendation) {
            return Json.object().put("each", "recommendation");
        }
        return Json.object().put("each", over instanceof Over.EachChapter ? "chapter" : "return");
    }

    private static Over over(JsonNode node) {
        return switch (Json.text(node, "each")) {
            case "item" ->
                new Over.EachItem(
                        Json.text(node, "template"),
                        Set.copyOf(Json.list(node, "measures", measure -> Json.constant(Measure.class, measure))));
            case "recommendation" -> new Over.EachRecommendation();
            case "chapter" -> new Over.EachChapter();
            case "return" -> new Over.WholeReturn();
            default -> throw new IllegalArgumentException("a rule over " + node);
        };
    }
}
