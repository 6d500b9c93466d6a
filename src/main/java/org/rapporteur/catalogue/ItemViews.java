package org.rapporteur.catalogue;

import java.util.List;
import java.util.Optional;
import org.rapporteur.catalogue.CataloguePages.ItemView;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.AnswerType.Narrative;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.core.questionnaire.Questionnaire;

/** What an edition asks about one recommendation, for reading. */
final class ItemViews {

    private ItemViews() {}

    static List<ItemView> of(RecommendationId id, Questionnaire questionnaire) {
        return questionnaire.items().stream()
                .filter(item -> item.code().recommendation().equals(id))
                .map(item -> view(item, questionnaire))
                .toList();
    }

    private static ItemView view(Item item, Questionnaire questionnaire) {
        return new ItemView(
                item.code().toString(),
                item.label(),
                item.help(),
                item.required(),
                options(item.type()),
                limit(item.type()),
                dependsOn(item, questionnaire));
    }

    private static List<String> options(AnswerType type) {
        return type instanceof Choice choice
                ? choice.options().stream().map(Option::label).toList()
                : List.of();
    }

    private static int limit(AnswerType type) {
        return type instanceof Narrative narrative ? narrative.maxLength() : 0;
    }

    private static Optional<String> dependsOn(Item item, Questionnaire questionnaire) {
        return item.relevance().reads().stream()
                .map(template -> ItemCode.of(item.code().recommendation(), template))
                .flatMap(code -> questionnaire.item(code).stream())
                .map(Item::label)
                .findFirst();
    }
}
