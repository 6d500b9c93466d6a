package org.rapporteur.editions.frozen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Condition;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.questionnaire.Section;

/** Writes what a questionnaire asks, chapter by chapter; each kind of answer, condition and help stands there once. */
final class ItemsWriting {

    private final Shared<AnswerType> types = new Shared<>();
    private final Shared<Condition> conditions = new Shared<>();
    private final Shared<String> texts = new Shared<>();

    private ItemsWriting() {}

    static void write(Questionnaire questionnaire, ObjectNode document) {
        var writing = new ItemsWriting();
        var chapters = Json.array(questionnaire.chapters(), writing::write);
        document.set("types", writing.types.written(FrozenType::write));
        document.set("conditions", writing.conditions.written(ItemsWriting::write));
        document.set("texts", writing.texts.written(Json::text));
        document.set("chapters", chapters);
    }

    private static JsonNode write(Condition condition) {
        return Json.object().put("expression", condition.expression()).set("test", Expressions.truth(condition.test()));
    }

    private JsonNode write(QuestionnaireChapter chapter) {
        return Json.object()
                .put("number", chapter.number())
                .set("sections", Json.array(chapter.sections(), this::write));
    }

    private JsonNode write(Section section) {
        return Json.object()
                .put("recommendation", section.recommendation().id().toString())
                .set("items", Json.array(section.items(), this::write));
    }

    private JsonNode write(Item item) {
        var node = Json.object()
                .put("code", item.code().toString())
                .put("type", types.place(item.type()))
                .put("label", item.label());
        item.group().ifPresent(group -> node.put("group", texts.place(group)));
        item.help().ifPresent(help -> node.put("help", texts.place(help)));
        item.whenUnknown().ifPresent(unknown -> node.put("when_unknown", texts.place(unknown)));
        return node.put("required", item.required())
                .put("condition", conditions.place(item.relevance()))
                .put("effort", item.effort().toString());
    }
}
