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
 * @param editable whether the one who looks may change the return
 * @param edition how far the edition is
 * @param upload the newest one
 * @param findings of the newest upload
 * @param earlier uploads before that, the newest first
 * @param refusal of a file that was just sent
 */
public record ReturnPage(
        String state,
        String iso3,
        int year,
        String home,
        boolean editable,
        EditionStatus edition,
        ReturnStatus status,
        DueView due,
        ProgressView progress,
        MissingView missing,
        Optional<Receipt> receipt,
        Optional<UploadSummary> upload,
        FindingsView findings,
        List<EarlierUpload> earlier,
        Optional<Refusal> refusal) {

    public ReturnPage {
        earlier = List.copyOf(earlier);
    }

    public String getStatusKey() {
        return "home.status." + status.key();
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
        return missing.isNothing() && (status == ReturnStatus.IN_PROGRESS || isChangedSince());
    }

    /** Before the first answer everything is missing, and the list would say no more than the progress does. */
    public boolean isMissingWorthListing() {
        return !missing.isNothing() && progress.total().answered() > 0;
    }

    /** What is to be done after an upload, in order; nothing for those who cannot do it. */
    public List<NextStep> getNext() {
        return editable ? NextStep.of(this) : List.of();
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
            var conflicting =
                    page.upload.map(upload -> upload.accounting().conflicting()).orElse(0);
            return Stream.of(
                            new NextStep("home.next.correct", wrong, "#findings"),
                            new NextStep("home.next.agree", conflicting, "#findings"),
                            new NextStep("home.next.answer", page.missing.count(), "#missing"),
                            new NextStep("home.next.submit", page.isReady() ? 1 : 0, "#step-submit"))
                    .filter(step -> step.count > 0)
                    .toList();
        }
    }

    /** Why a file was not taken, and what to do. */
    public record Refusal(String title, String detail) {}
}
