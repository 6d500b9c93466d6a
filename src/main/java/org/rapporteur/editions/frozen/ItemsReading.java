package org.rapporteur.editions.frozen;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Condition;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.questionnaire.Section;

/** Reads what {@link ItemsWriting} writes. */
final class ItemsReading {

    private final Catalogue catalogue;
    private final List<AnswerType> types;
    private final List<Condition> conditions;
    private final List<String> texts;

    private ItemsReading(Catalogue catalogue, JsonNode document) {
        this.catalogue = catalogue;
        this.types = Json.list(document, "types", FrozenType::read);
        this.conditions = Json.list(document, "conditions", ItemsReading::condition);
        this.texts = Json.list(document, "texts", JsonNode::textValue);
    }

    static List<QuestionnaireChapter> read(Catalogue catalogue, JsonNode document) {
        return Json.list(document, "chapters", new ItemsReading(catalogue, document)::chapter);
    }

    private static Condition condition(JsonNode node) {
        return new Condition(Json.text(node, "expression"), ExpressionsReading.truth(node.required("test")));
    }

    private QuestionnaireChapter chapter(JsonNode node) {
        var number = node.required("number").intValue();
        return new QuestionnaireChapter(
                catalogue.chapter(number).orElseThrow(), Json.list(node, "sections", this::section));
    }

    private Section section(JsonNode node) {
        var id = RecommendationId.parse(Json.text(node, "recommendation"));
        return new Section(catalogue.recommendation(id).orElseThrow(), Json.list(node, "items", this::item));
    }

    private Item item(JsonNode node) {
        return new Item(
                ItemCode.parse(Json.text(node, "code")).orElseThrow(),
                types.get(node.required("type").intValue()),
                Json.text(node, "label"),
                text(node, "group"),
                text(node, "help"),
                text(node, "when_unknown"),
                node.required("required").booleanValue(),
                conditions.get(node.required("condition").intValue()),
                Duration.parse(Json.text(node, "effort")));
    }

    private Optional<String> text(JsonNode item, String name) {
        return Optional.ofNullable(item.get(name)).map(place -> texts.get(place.intValue()));
    }
}
