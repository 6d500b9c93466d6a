package org.rapporteur.editions.frozen;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.questionnaire.AnswerType.Narrative;
import org.rapporteur.core.questionnaire.Option;

/** What kind of answer an item of a frozen questionnaire takes. Numbers are texts, to keep their digits. */
final class FrozenType {

    private static final String CHOICE = "choice";
    private static final String NARRATIVE = "narrative";

    private FrozenType() {}

    static JsonNode write(AnswerType type) {
        var node = Json.object().put("type", type.key());
        if (type instanceof Choice choice) {
            return node.set("options", Json.array(choice.options(), FrozenType::write));
        } else if (type instanceof Narrative narrative) {
            return node.put("max_length", narrative.maxLength());
        }
        var number = (AnswerType.Number) type;
        return node.put("minimum", number.minimum().toString())
                .put("maximum", number.maximum().toString())
                .put("decimals", number.decimals())
                .put("of", number.of());
    }

    static AnswerType read(JsonNode node) {
        return switch (Json.text(node, "type")) {
            case CHOICE -> new Choice(Json.list(node, "options", FrozenType::option));
            case NARRATIVE -> new Narrative(node.required("max_length").intValue());
            default ->
                new AnswerType.Number(
                        Json.constant(Measure.class, node.required("type")),
                        new BigDecimal(Json.text(node, "minimum")),
                        new BigDecimal(Json.text(node, "maximum")),
                        node.required("decimals").intValue(),
                        Json.text(node, "of"));
        };
    }

    private static JsonNode write(Option option) {
        return Json.object().put("code", option.code()).put("label", option.label());
    }

    private static Option option(JsonNode node) {
        return new Option(Json.text(node, "code"), Json.text(node, "label"));
    }
}
