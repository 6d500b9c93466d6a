package org.rapporteur.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.core.questionnaire.Part;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** The part of a return that a request names by chapters and recommendations, such as {@code 1,3.c}. */
public final class WantedPart {

    private static final Pattern PLACE = Pattern.compile("[1-9][0-9]?(\\.[a-z]{1,2})?");

    private WantedPart() {}

    /**
     * @param texts each of which may hold several places with commas between
     * @return {@link Part#WHOLE} where none is named
     * @throws ProblemException with {@link Problem#BAD_REQUEST} where one is neither a chapter nor a recommendation
     */
    public static Part parse(Collection<String> texts) {
        var places = new ArrayList<String>();
        texts.stream()
                .map(text -> text.replace(" ", ""))
                .filter(text -> !text.isEmpty())
                .forEach(text -> places.addAll(List.of(text.split(",", -1))));
        for (var place : places) {
            if (!PLACE.matcher(place).matches()) {
                throw wrong(place, "1,3.c");
            }
        }
        return places.isEmpty() ? Part.WHOLE : Part.of(places);
    }

    /** @throws ProblemException with {@link Problem#BAD_REQUEST} for a chapter or a recommendation that is not asked */
    public static void check(Part part, Questionnaire questionnaire) {
        for (var number : part.chapters()) {
            if (questionnaire.chapter(number).isEmpty()) {
                throw wrong(String.valueOf(number), chapters(questionnaire));
            }
        }
        for (var id : part.recommendations()) {
            var chapter = questionnaire.chapter(id.chapter());
            if (chapter.filter(asked -> Part.of(List.of(id.toString())).touches(asked))
                    .isEmpty()) {
                throw wrong(
                        id.toString(),
                        chapter.map(WantedPart::recommendations).orElseGet(() -> chapters(questionnaire)));
            }
        }
    }

    private static String chapters(Questionnaire questionnaire) {
        return questionnaire.chapters().stream()
                .map(chapter -> String.valueOf(chapter.number()))
                .collect(Collectors.joining(","));
    }

    private static String recommendations(QuestionnaireChapter chapter) {
        return chapter.sections().stream()
                .map(section -> section.recommendation().id().toString())
                .collect(Collectors.joining(","));
    }

    private static ProblemException wrong(String found, String expected) {
        return new ProblemException(
                Problem.BAD_REQUEST, Map.of("place", "chapters", "found", found, "expected", expected));
    }
}
