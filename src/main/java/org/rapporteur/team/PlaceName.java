package org.rapporteur.team;

import java.util.Locale;
import java.util.Map;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.text.Texts;

/**
 * A chapter or a recommendation, for people.
 *
 * @param place as it is written, such as {@code 2} or {@code 2.c}
 */
record PlaceName(String place, Questionnaire questionnaire) {

    boolean isChapter() {
        return place.indexOf('.') < 0;
    }

    /** What it is called; empty where the edition does not ask it. */
    String title() {
        if (isChapter()) {
            return questionnaire
                    .chapter(Integer.parseInt(place))
                    .map(chapter -> chapter.chapter().title())
                    .orElse("");
        }
        var id = RecommendationId.parse(place);
        return questionnaire
                .chapter(id.chapter())
                .map(chapter -> title(chapter, id))
                .orElse("");
    }

    private static String title(QuestionnaireChapter chapter, RecommendationId id) {
        return chapter.sections().stream()
                .map(section -> section.recommendation())
                .filter(recommendation -> recommendation.id().equals(id))
                .map(recommendation -> recommendation.title())
                .findFirst()
                .orElse("");
    }

    /** With its title. The source prints those of chapters in capitals. */
    String sentence(Texts texts) {
        return isChapter()
                ? texts.text("team.place.chapter", Map.of("number", place, "title", sentenceCase(title())))
                : texts.text("team.place.recommendation", Map.of("number", place, "title", title()));
    }

    private static String sentenceCase(String title) {
        return title.isEmpty()
                ? title
                : title.substring(0, 1) + title.substring(1).toLowerCase(Locale.ENGLISH);
    }

    /** Without it. */
    String number(Texts texts) {
        return isChapter() ? texts.text("team.place.chapter.number", Map.of("number", place)) : place;
    }
}
