package org.rapporteur.editions.frozen;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.core.questionnaire.Edition;
import org.rapporteur.core.questionnaire.Edition.Selection;

/** What the edition of a frozen questionnaire had chosen. Sets are written in order, so that the document is always the same. */
final class FrozenEdition {

    private FrozenEdition() {}

    static JsonNode write(Edition edition) {
        var node = Json.object()
                .put("year", edition.year())
                .put("instrument", edition.instrument())
                .put("due", edition.due().toString());
        node.set("selections", Json.array(edition.selections(), FrozenEdition::write));
        node.set("carries_over", Json.array(new TreeSet<>(edition.carriesOver()), Json::text));
        return node;
    }

    static Edition read(JsonNode node) {
        return new Edition(
                node.required("year").intValue(),
                Json.text(node, "instrument"),
                LocalDate.parse(Json.text(node, "due")),
                Json.list(node, "selections", FrozenEdition::selection),
                Set.copyOf(Json.list(node, "carries_over", JsonNode::textValue)));
    }

    private static JsonNode write(Selection selection) {
        var chapters = Json.object().arrayNode();
        new TreeSet<>(selection.chapters()).forEach(chapters::add);
        var node = Json.object();
        node.set("chapters", chapters);
        node.set("templates", Json.array(new TreeSet<>(selection.templates()), Json::text));
        return node;
    }

    private static Selection selection(JsonNode node) {
        return new Selection(
                Set.copyOf(Json.list(node, "chapters", JsonNode::intValue)),
                Set.copyOf(Json.list(node, "templates", JsonNode::textValue)));
    }
}
