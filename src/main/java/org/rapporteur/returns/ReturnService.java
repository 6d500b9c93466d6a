package org.rapporteur.returns;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.answer.SignedAnswers;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.editions.Editions;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.text.FindingTexts;
import org.rapporteur.text.Texts;
import org.rapporteur.workbook.Reading;
import org.rapporteur.workbook.WorkbookReader;

/**
 * All that can be done with a national return. Each call is one transaction. A State's ISO code is taken in either
 * case; every call throws {@link ProblemException} with {@link Problem#UNKNOWN_EDITION} or
 * {@link Problem#UNKNOWN_STATE} for a return that cannot be, and every call that changes one with
 * {@link Problem#EDITION_NOT_OPEN} unless its edition is open.
 */
@ApplicationScoped
public class ReturnService {

    private static final int MEGABYTE = 1024 * 1024;

    /** The largest upload in bytes. */
    public static final int LARGEST_UPLOAD = 20 * MEGABYTE;

    private final Editions editions;
    private final MemberStates states;
    private final ReturnViews views;
    private final Uploads uploads;
    private final Edits edits;
    private final Submissions submissions;
    private final Workbooks workbooks;
    private final AnnotatedCopies copies;
    private final WorkbookReader reader;

    ReturnService(
            Questionnaires questionnaires,
            Editions editions,
            MemberStates states,
            ReturnViews views,
            Uploads uploads,
            Edits edits,
            Submissions submissions,
            Workbooks workbooks,
            AnnotatedCopies copies) {
        this.editions = editions;
        this.states = states;
        this.views = views;
        this.uploads = uploads;
        this.edits = edits;
        this.submissions = submissions;
        this.workbooks = workbooks;
        this.copies = copies;
        this.reader = new WorkbookReader(states, questionnaires);
    }

    /** The return as it stands now; one that nobody has touched is empty. */
    public ReturnView view(int year, String iso3) {
        return views.of(key(year, iso3));
    }

    /**
     * Takes a filled workbook in. It is read before the return is locked, so that others wait for the database only.
     *
     * @param fileName as the sender calls it
     * @throws ProblemException for a file that is refused as a whole; nothing of it is stored then
     */
    public UploadResult upload(int year, String iso3, SignedIn by, String fileName, byte[] file) {
        var key = key(year, iso3);
        checkSize(file.length);
        editions.requireOpen(year);
        var accepted = accepted(reader.read(file, key.state(), year));
        var base = accepted.identity().revision();
        var delivery = Delivery.of(by, fileName, file, base, accepted.incoming());
        return whileOpen(year, () -> uploads.take(key, delivery));
    }

    /**
     * @param size in bytes
     * @throws ProblemException with {@link Problem#TOO_LARGE} for more than an upload may have
     */
    public static void checkSize(long size) {
        if (size > LARGEST_UPLOAD) {
            throw new ProblemException(Problem.TOO_LARGE, Map.of("limit", LARGEST_UPLOAD / MEGABYTE));
        }
    }

    private static Reading.Accepted accepted(Reading reading) {
        if (reading instanceof Reading.Refused refused) {
            throw new ProblemException(refused.problem(), refused.arguments());
        }
        return (Reading.Accepted) reading;
    }

    /** Takes answers in that were given other than by workbook. */
    public AnswerResult answer(int year, String iso3, Edit edit) {
        var key = key(year, iso3);
        return whileOpen(year, () -> edits.take(key, edit));
    }

    /**
     * Signs the newest revision off.
     *
     * @throws ProblemException with {@link Problem#SUBMISSION_BLOCKED} and the findings that block, or with
     *     {@link Problem#NOTHING_TO_SUBMIT} where nothing has changed since the last submission
     */
    public Receipt submit(int year, String iso3, SignedIn by) {
        return submit(year, iso3, by, OptionalInt.empty());
    }

    /**
     * Signs the newest revision off if it is the one that the signer read.
     *
     * @param seen revision that the signer read; empty to sign the newest, whichever it is
     * @throws ProblemException as without it, and with {@link Problem#RETURN_HAS_CHANGED} where the newest is another one
     */
    public Receipt submit(int year, String iso3, SignedIn by, OptionalInt seen) {
        var key = key(year, iso3);
        return whileOpen(year, () -> submissions.submit(key, by.name(), seen));
    }

    /** The one place through which a return is changed: in a transaction that no closing of its edition can overtake. */
    private <T> T whileOpen(int year, Supplier<T> change) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            editions.holdOpen(year);
            return change.get();
        });
    }

    /** All receipts of a return, the newest first. */
    public List<Receipt> receipts(int year, String iso3) {
        return submissions.receipts(key(year, iso3));
    }

    /** @throws ProblemException with {@link Problem#NOT_FOUND} for a receipt that this return has not */
    public Receipt receipt(int year, String iso3, String receiptNumber) {
        return receipts(year, iso3).stream()
                .filter(receipt -> receipt.number().equals(receiptNumber))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    /** @throws ProblemException with {@link Problem#NOT_FOUND} for a receipt that this return has not */
    public SignedAnswers signedAnswers(int year, String iso3, String receiptNumber) {
        return submissions
                .signed(key(year, iso3), receiptNumber)
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    /** @throws ProblemException with {@link Problem#NOT_FOUND} for an upload that this return has not */
    public UploadSummary upload(int year, String iso3, long id) {
        return uploads.find(key(year, iso3), id).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    /**
     * The file of an upload as it was sent, with what was found in it marked and listed.
     *
     * @param texts in the language of the marks
     * @throws ProblemException with {@link Problem#NOT_FOUND} for an upload that this return has not, with
     *     {@link Problem#WORKBOOK_CANNOT_BE_MARKED} for a file that is too large or too unusual, and with
     *     {@link Problem#BUSY} where too many ask at once
     */
    public WorkbookFile annotatedCopy(int year, String iso3, Texts texts, long id) {
        var key = key(year, iso3);
        var upload = uploads.kept(key, id).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
        return copies.of(key, upload, texts);
    }

    /**
     * The return's workbook, filled with its present answers and, beside them, those that were signed last year.
     *
     * @param texts in the language of the workbook
     * @param chapters numbers of the chapters that get a sheet; none for all of them
     * @throws ProblemException with {@link Problem#BAD_REQUEST} for a chapter that the edition does not ask
     */
    public WorkbookFile workbook(int year, String iso3, Texts texts, Set<Integer> chapters) {
        var key = key(year, iso3);
        ChapterNumbers.check(chapters, key.questionnaire());
        return workbooks.print(workbooks.contents(key, texts, chapters));
    }

    /** The words for findings about an edition, in the language of the API. */
    FindingTexts findingTexts(int year) {
        return FindingTexts.of(questionnaire(year), Texts.in(Locale.ENGLISH));
    }

    /** What an edition asks. */
    Questionnaire questionnaire(int year) {
        return editions.answered(year);
    }

    private ReturnKey key(int year, String iso3) {
        var questionnaire = questionnaire(year);
        var state =
                states.find(iso3).orElseThrow(() -> new ProblemException(Problem.UNKNOWN_STATE, Map.of("iso3", iso3)));
        return new ReturnKey(questionnaire, state);
    }
}
