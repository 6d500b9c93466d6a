package org.rapporteur.reports.trace;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.report.Place;

/** Which items about a recommendation the figures of a place count. */
record Lists(Questionnaire questionnaire) {

    /** None where the edition does not ask; several where they are ranks of one list, or were carried over. */
    List<Item> of(RecommendationId recommendation, Place place) {
        var about = items(recommendation);
        if (place.subject().equals(Place.CARRIED)) {
            var carriesOver = questionnaire.edition().carriesOver();
            return about.filter(item -> carriesOver.contains(item.code().template()))
                    .toList();
        }
        var asked = about.filter(item -> item.code().template().equals(place.subject()));
        return switch (place.element()) {
            case "", Place.COMPARABLE -> asked.toList();
            case Place.MAIN -> asked.limit(1).toList();
            default -> asked.filter(isCalled(place.element())).toList();
        };
    }

    private Stream<Item> items(RecommendationId recommendation) {
        return questionnaire.chapter(recommendation.chapter()).stream()
                .flatMap(chapter -> chapter.sections().stream())
                .filter(section -> section.recommendation().id().equals(recommendation))
                .flatMap(section -> section.items().stream())
                .filter(item -> !(item.type() instanceof AnswerType.Narrative));
    }

    private static Predicate<Item> isCalled(String member) {
        return item -> item.code().member().filter(member::equals).isPresent();
    }
}
