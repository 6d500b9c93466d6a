package org.rapporteur.returns.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.merge.Accounting;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.core.questionnaire.Level;
import org.rapporteur.returns.Receipt;
import org.rapporteur.returns.ReturnStatus;
import org.rapporteur.returns.UploadSummary;
import org.rapporteur.returns.page.EarlierUploads.EarlierUpload;

/**
 * What the home of a State's return shows.
 *
 * @param home address of this page
 * @param editable whether the one who looks may change the whole return
 * @param answering whether the one who looks may change anything in it
 * @param whole whether the one who looks sees all of it; otherwise everything here is about that part
 * @param edition how far the edition is
 * @param revision the newest one; the base of what is sent from here
 * @param missing required answers
 * @param checks what the rules find now
 * @param effort that the rest takes
 * @param carried answers that were carried over and wait for somebody to look at them
 * @param reworded questions that have changed since last year and are not answered anew
 * @param upload the newest one
 * @param findings of the newest upload
 * @param earlier uploads before that, the newest first
 * @param conflicts that nobody has settled
 * @param refusal of a file that was just sent
 */
public record ReturnPage(
        String state,
        String iso3,
        int year,
        String home,
        boolean editable,
        boolean answering,
        boolean whole,
        EditionStatus edition,
        ReturnStatus status,
        int revision,
        DueView due,
        ProgressView progress,
        EffortView effort,
        MissingView missing,
        ChecksView checks,
        int carried,
        int reworded,
        Optional<Receipt> receipt,
        Optional<UploadSummary> upload,
        FindingsView findings,
        List<EarlierUpload> earlier,
        int conflicts,
        Optional<Refusal> refusal) {

    public ReturnPage {
        earlier = List.copyOf(earlier);
    }

    public String getStatusKey() {
        return "home.status." + status.key();
    }

    /** Where answers that were carried over are looked at: a part of a return in the form. */
    public String getReviewing() {
        return home + (whole ? "/carried" : "/form");
    }

    /** Why the return cannot be changed, where it cannot. */
    public String getReadOnlyKey() {
        return "home.read-only." + edition.key();
    }

    /** As a style sheet names it. */
    public String getStatusClass() {
        return "standing-" + status.key();
    }

    public boolean isChangedSince() {
        return status == ReturnStatus.CHANGED_SINCE_SUBMISSION;
    }

    /** Whether there is anything to submit that is complete. */
    public boolean isReady() {
        return revision > 0 && !isBlocked() && !isSubmitted();
    }

    private boolean isBlocked() {
        return !missing.isNothing() || checks.blocking() > 0;
    }

    /** What stands between the return and a submission, in order. */
    public List<NextStep> getBlocking() {
        return NextStep.blocking(missing, checks, isMissingWorthListing() ? "#missing" : "#progress");
    }

    /** Before the first answer everything is missing, and the list would say no more than the progress does. */
    public boolean isMissingWorthListing() {
        return !missing.isNothing() && progress.total().answered() > 0;
    }

    /** What is to be done after an upload, in order; nothing for those who cannot do it. */
    public List<NextStep> getNext() {
        return answering ? NextStep.of(this) : List.of();
    }

    public boolean isSubmitted() {
        return status == ReturnStatus.SUBMITTED;
    }

    /** Lines of the accounting below the number of filled cells; their sum. */
    public List<AccountingLine> getAccounting() {
        return upload.map(UploadSummary::accounting).map(AccountingLine::of).orElse(List.of());
    }

    /** One of the ways in which a filled cell can end. @param key of its name; {@code key + ".help"} says what it means */
    public record AccountingLine(String key, int count) {

        public String getHelpKey() {
            return key + ".help";
        }

        static List<AccountingLine> of(Accounting accounting) {
            return List.of(
                    new AccountingLine("home.accounting.stored", accounting.stored()),
                    new AccountingLine("home.accounting.unchanged", accounting.unchanged()),
                    new AccountingLine("home.accounting.rejected", accounting.rejected()),
                    new AccountingLine("home.accounting.ignored", accounting.ignored()),
                    new AccountingLine("home.accounting.conflicting", accounting.conflicting()));
        }
    }

    /** Something to do next. @param count of what there is to be done, where it can be counted */
    public record NextStep(String key, int count, String address) {

        static List<NextStep> of(ReturnPage page) {
            var wrong = page.findings.count(Level.ERROR);
            return Stream.of(
                            new NextStep("home.next.correct", wrong, "#findings"),
                            new NextStep("home.next.agree", page.conflicts, page.home + "/conflicts"),
                            new NextStep("home.next.answer", page.missing.count(), "#missing"),
                            new NextStep("home.next.mend", page.checks.errors(), "#checks"),
                            new NextStep("home.next.explain", page.checks.unexplained(), "#checks"),
                            new NextStep("home.next.review", page.carried, page.getReviewing()),
                            new NextStep("home.next.submit", page.whole && page.isReady() ? 1 : 0, "#step-submit"))
                    .filter(step -> step.count > 0)
                    .toList();
        }

        /** @param list address of the list of what is missing */
        static List<NextStep> blocking(MissingView missing, ChecksView checks, String list) {
            return Stream.of(
                            new NextStep("home.blocked.missing", missing.count(), list),
                            new NextStep("home.blocked.errors", checks.errors(), "#checks"),
                            new NextStep("home.blocked.unexplained", checks.unexplained(), "#checks"))
                    .filter(step -> step.count > 0)
                    .toList();
        }
    }

    /** Why a file was not taken, and what to do. */
    public record Refusal(String title, String detail) {}
}
