package org.rapporteur.team;

import java.util.List;
import java.util.Map;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.parts.Asking;

/**
 * The form by which somebody is asked, as it is shown.
 *
 * @param known whether the person is known already, so that address and name are not asked for
 * @param edits whether what is ticked is to be answered, and not only read
 * @param errors keys of texts, by field
 */
public record AskView(
        String address,
        String called,
        boolean known,
        boolean edits,
        String due,
        String message,
        List<Choice> chapters,
        Map<String, String> errors) {

    /**
     * A chapter to tick.
     *
     * @param open whether one of its recommendations is ticked
     */
    public record Choice(int number, String title, boolean ticked, boolean open, List<Tick> recommendations) {}

    /** A recommendation to tick. */
    public record Tick(String place, String title, boolean ticked) {}

    static AskView of(Questionnaire questionnaire, AskForm form, Map<String, String> errors) {
        return of(questionnaire, form, false, errors);
    }

    static AskView ofKnown(Questionnaire questionnaire, String address, String called) {
        var form = new AskForm(address, called, List.of(), List.of(), "", "");
        return of(questionnaire, form, true, Map.of());
    }

    private static AskView of(Questionnaire questionnaire, AskForm form, boolean known, Map<String, String> errors) {
        var ticked = form.edits().isEmpty() ? form.reads() : form.edits();
        return new AskView(
                form.address(),
                form.called(),
                known,
                form.reads().isEmpty(),
                form.due(),
                form.message(),
                questionnaire.chapters().stream()
                        .map(chapter -> choice(chapter, ticked))
                        .toList(),
                errors);
    }

    private static Choice choice(QuestionnaireChapter chapter, List<String> ticked) {
        var recommendations = chapter.sections().stream()
                .map(section -> section.recommendation())
                .map(one -> new Tick(
                        one.id().toString(),
                        one.title(),
                        ticked.contains(one.id().toString())))
                .toList();
        return new Choice(
                chapter.number(),
                chapter.chapter().title(),
                ticked.contains(String.valueOf(chapter.number())),
                recommendations.stream().anyMatch(Tick::ticked),
                recommendations);
    }

    /** The longest name, and the longest message, in characters. */
    public int getLongestName() {
        return Asking.LONGEST_NAME;
    }

    public int getLongestMessage() {
        return Asking.LONGEST_MESSAGE;
    }
}
