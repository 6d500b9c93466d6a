package org.rapporteur.team;

import java.util.List;
import org.rapporteur.core.questionnaire.Part;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;

/**
 * What of a chapter nobody is asked for.
 *
 * @param whole whether it is all of it
 * @param recommendations those nobody is asked for
 */
public record Unasked(int number, String title, boolean whole, List<String> recommendations) {
    public Unasked {
        recommendations = List.copyOf(recommendations);
    }

    /** Of every chapter of which there is something. */
    static List<Unasked> of(Questionnaire questionnaire, Part asked) {
        return questionnaire.chapters().stream()
                .map(chapter -> of(chapter, asked))
                .filter(unasked -> !unasked.recommendations().isEmpty())
                .toList();
    }

    private static Unasked of(QuestionnaireChapter chapter, Part asked) {
        var open = chapter.sections().stream()
                .map(section -> section.recommendation().id())
                .filter(recommendation -> !asked.covers(recommendation))
                .map(Object::toString)
                .toList();
        return new Unasked(
                chapter.number(),
                chapter.chapter().title(),
                open.size() == chapter.sections().size(),
                open);
    }

    public String getList() {
        return String.join(", ", recommendations);
    }
}
