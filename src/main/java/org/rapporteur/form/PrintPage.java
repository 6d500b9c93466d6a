package org.rapporteur.form;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;

/** Questions and answers for paper. @param whole whether it is everything that the reader sees */
public record PrintPage(FrameView frame, boolean whole, List<PrintedChapter> chapters) {
    public PrintPage {
        chapters = List.copyOf(chapters);
    }

    /** @param chapter number of the one that is wanted; empty for everything */
    static PrintPage of(FormReturn form, Optional<Integer> chapter) {
        var standing = form.now();
        var cards = new Cards(form, standing, Attempt.NONE);
        return new PrintPage(
                FrameView.of(form, standing, 0),
                chapter.isEmpty(),
                chapter.map(number -> List.of(form.chapter(number))).orElseGet(form::chapters).stream()
                        .map(each -> PrintedChapter.of(each, cards))
                        .toList());
    }

    /** A chapter. */
    public record PrintedChapter(int number, String title, List<CardView> cards) {

        static PrintedChapter of(QuestionnaireChapter chapter, Cards cards) {
            return new PrintedChapter(
                    chapter.number(),
                    chapter.chapter().title(),
                    chapter.sections().stream()
                            .map(section -> cards.card(section, true))
                            .toList());
        }
    }
}
