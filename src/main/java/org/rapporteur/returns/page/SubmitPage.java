package org.rapporteur.returns.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.returns.Receipt;
import org.rapporteur.returns.ReturnStatus;
import org.rapporteur.returns.ReturnView;
import org.rapporteur.returns.page.ReturnPage.NextStep;

/**
 * What somebody sees before signing a return.
 *
 * @param home address of the return's home
 * @param signer name of the account
 * @param revision that would be signed
 * @param outdated whether the return changed since the signer read this page before
 * @param missing required answers
 * @param checks what the rules find now
 * @param nothingNew whether everything has been submitted already
 * @param answers that are sent
 * @param notReviewed answers that are sent as they were carried over, without anybody having looked at them
 * @param asides answers that are kept but not sent
 * @param previous receipt of the submission that this one follows
 */
public record SubmitPage(
        String state,
        int year,
        String home,
        String signer,
        DueView due,
        int revision,
        boolean outdated,
        MissingView missing,
        ChecksView checks,
        boolean nothingNew,
        int answers,
        int notReviewed,
        int asides,
        List<ChapterAnswers> chapters,
        Optional<Receipt> previous) {

    public SubmitPage {
        chapters = List.copyOf(chapters);
    }

    public boolean isBlocked() {
        return !missing.isNothing() || checks.blocking() > 0;
    }

    /** Who sees this page may explain a warning. */
    public boolean isEditable() {
        return true;
    }

    public List<NextStep> getBlocking() {
        return NextStep.blocking(missing, checks, "#missing");
    }

    /** As a choice in a text: {@code true} or {@code false}. */
    public String getLate() {
        return String.valueOf(due.isPassed());
    }

    /** How many answers of a chapter are sent. */
    public record ChapterAnswers(int number, String title, int answers) {

        static List<ChapterAnswers> of(Questionnaire questionnaire, Answers sent) {
            return questionnaire.chapters().stream()
                    .map(chapter -> new ChapterAnswers(
                            chapter.number(), chapter.chapter().title(), (int) chapter.items()
                                    .filter(item -> sent.value(item.code()).isPresent())
                                    .count()))
                    .toList();
        }
    }

    /**
     * @param outdated whether the return changed since the signer read this page before
     * @param sentence says a finding in words
     */
    static SubmitPage of(
            ReturnPlace place,
            String signer,
            DueView due,
            ReturnView view,
            boolean outdated,
            Function<Finding, String> sentence) {
        var checks = new Checks(place.questionnaire(), view.previous());
        var sent = checks.relevant(view.answers());
        return new SubmitPage(
                place.state().name(),
                place.questionnaire().year(),
                place.home(),
                signer,
                due,
                view.revision(),
                outdated,
                MissingView.of(place.questionnaire(), checks.blocking(view.answers())),
                ChecksView.of(view, place.questionnaire(), sentence, Optional.empty()),
                view.status() == ReturnStatus.SUBMITTED,
                sent.size(),
                ToReview.of(place.questionnaire(), view).sent(),
                checks.asides(view.answers()).size(),
                ChapterAnswers.of(place.questionnaire(), sent),
                view.receipt());
    }
}
