package org.rapporteur.form;

import java.util.List;
import org.rapporteur.core.questionnaire.Level;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.validation.Completion;

/**
 * What every page of the form shows of the return: whose it is, and how far.
 *
 * @param home address of the return's home
 * @param account of the one who looks
 * @param editable whether the one who looks may change anything now
 * @param submitter whether the one who looks may submit
 * @param total required answers of what the reader sees
 * @param revision that is shown
 */
public record FrameView(
        String state,
        int year,
        String home,
        String account,
        boolean editable,
        boolean submitter,
        boolean open,
        boolean whole,
        Completion total,
        List<ChapterLink> chapters,
        int errors,
        int warnings,
        int carried,
        int revision) {
    public FrameView {
        chapters = List.copyOf(chapters);
    }

    /** @param current number of the chapter that the page is about; 0 for none */
    static FrameView of(FormReturn form, Standing standing, int current) {
        var view = form.view();
        return new FrameView(
                form.key().state().name(),
                form.key().year(),
                form.home(),
                form.reader().name(),
                form.isEditable(),
                form.isSubmitter(),
                form.open(),
                view.mandate().reads().whole(),
                Completion.total(view.completion().values()),
                form.chapters().stream()
                        .map(chapter -> ChapterLink.of(
                                chapter, view.completion().get(chapter.number()), chapter.number() == current))
                        .toList(),
                FindingLine.count(standing.findings(), Level.ERROR),
                FindingLine.count(standing.findings(), Level.WARNING),
                (int) view.reviews().keySet().stream()
                        .filter(standing::isCarried)
                        .count(),
                view.revision());
    }

    public int getFindings() {
        return errors + warnings;
    }

    /** A chapter to go to. */
    public record ChapterLink(int number, String title, Completion completion, boolean current) {

        static ChapterLink of(QuestionnaireChapter chapter, Completion completion, boolean current) {
            return new ChapterLink(chapter.number(), chapter.chapter().title(), completion, current);
        }
    }
}
