package org.rapporteur.returns;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.answer.SignedAnswers;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Mandate;
import org.rapporteur.core.questionnaire.Part;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.editions.Editions;
import org.rapporteur.parts.Mandates;
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
    private final Mandates mandates;
    private final Settlements settlements;
    private final AnnotatedCopies copies;
    private final Histories histories;
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
            Mandates mandates,
            Settlements settlements,
            AnnotatedCopies copies,
            Histories histories) {
        this.editions = editions;
        this.states = states;
        this.views = views;
        this.uploads = uploads;
        this.edits = edits;
        this.submissions = submissions;
        this.workbooks = workbooks;
        this.mandates = mandates;
        this.settlements = settlements;
        this.copies = copies;
        this.histories = histories;
        this.reader = new WorkbookReader(states, questionnaires);
    }

    /** The whole return as it stands now; one that nobody has touched is empty. */
    public ReturnView view(int year, String iso3) {
        return views.of(key(year, iso3));
    }

    /** What of the return its reader may see, as it stands now. */
    public ReturnView view(int year, String iso3, SignedIn reader) {
        return views.of(key(year, iso3), mandates.of(reader, year, iso3), reader.name());
    }

    /** What of a return somebody may see and change. */
    public Mandate mandate(int year, String iso3, SignedIn caller) {
        return mandates.of(caller, year, iso3);
    }

    /** The number of the newest revision; 0 where there is none. */
    public int revision(int year, String iso3) {
        return histories.revision(key(year, iso3));
    }

    /**
     * What of a return that its reader may see has changed since a revision.
     *
     * @throws ProblemException with {@link Problem#UNKNOWN_REVISION} for a revision that never was
     */
    public ReturnChanges since(int year, String iso3, SignedIn reader, int revision) {
        return histories.since(key(year, iso3), mandates.of(reader, year, iso3), reader, revision);
    }

    /**
     * Everything that became of an answer, the newest first.
     *
     * @param code of the item, as it was asked for
     * @throws ProblemException with {@link Problem#NOT_FOUND} for what the edition does not ask, or the reader may not see
     */
    public List<AnswerChange> history(int year, String iso3, SignedIn reader, String code) {
        var key = key(year, iso3);
        var item = ItemCode.parse(code)
                .filter(known -> key.questionnaire().item(known).isPresent())
                .filter(mandates.of(reader, year, iso3)::reads)
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
        return histories.of(key, item);
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
        return whileOpen(year, () -> uploads.take(key, mandates.of(by, year, iso3), delivery));
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
        return whileOpen(year, () -> edits.take(key, mandates.of(edit.by(), year, iso3), edit));
    }

    /** The conflicts that nobody has settled, as far as their reader may see them, in the order in which they came up. */
    public List<OpenConflict> conflicts(int year, String iso3, SignedIn reader) {
        return settlements.open(key(year, iso3), mandates.of(reader, year, iso3));
    }

    /** Decides conflicts; what cannot be decided stays as it is and is named in the result. */
    public SettlementResult settle(int year, String iso3, Settlement settlement) {
        var key = key(year, iso3);
        return whileOpen(year, () -> settlements.settle(key, mandates.of(settlement.by(), year, iso3), settlement));
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

    /**
     * @param reader who does not see the whole return sees no upload of others
     * @throws ProblemException with {@link Problem#NOT_FOUND} for an upload that this return has not, or that the reader
     *     may not see
     */
    public UploadSummary upload(int year, String iso3, SignedIn reader, long id) {
        var isOfAll = mandates.of(reader, year, iso3).reads().whole();
        return uploads.find(key(year, iso3), id)
                .filter(upload -> isOfAll || upload.receivedBy().equals(reader.name()))
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    /**
     * The file of an upload as it was sent, with what was found in it marked and listed.
     *
     * @param texts in the language of the marks
     * @throws ProblemException with {@link Problem#NOT_FOUND} for an upload that this return has not or that the
     *     reader may not see, with {@link Problem#WORKBOOK_CANNOT_BE_MARKED} for a file that is too large or too unusual, and with
     *     {@link Problem#BUSY} where too many ask at once
     */
    public WorkbookFile annotatedCopy(int year, String iso3, SignedIn reader, Texts texts, long id) {
        var key = key(year, iso3);
        var upload = uploads.kept(key, upload(year, iso3, reader, id).id())
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
        return copies.of(key, upload, texts);
    }

    /**
     * The workbook of what of a return its reader may see, filled with the present answers and, beside them, those that
     * were signed last year.
     *
     * @param texts in the language of the workbook
     * @param wanted what is to be printed of it; {@link Part#WHOLE} for all of it
     * @throws ProblemException with {@link Problem#BAD_REQUEST} for a chapter or a recommendation that the edition does not
     *     ask, and with {@link Problem#NOT_ALLOWED} where the reader may see nothing of what is wanted
     */
    public WorkbookFile workbook(int year, String iso3, SignedIn reader, Texts texts, Part wanted) {
        var key = key(year, iso3);
        WantedPart.check(wanted, key.questionnaire());
        return workbooks.print(workbooks.contents(key, mandates.of(reader, year, iso3), texts, wanted));
    }

    /** The words for findings about an edition, in the language of the API. */
    FindingTexts findingTexts(int year) {
        return FindingTexts.of(questionnaire(year), Texts.in(Locale.ENGLISH));
    }

    /** What an edition asks. */
    Questionnaire questionnaire(int year) {
        return editions.answered(year);
    }

    /** The return that an address names, whether or not anybody has touched it. */
    public ReturnKey key(int year, String iso3) {
        var questionnaire = questionnaire(year);
        var state =
                states.find(iso3).orElseThrow(() -> new ProblemException(Problem.UNKNOWN_STATE, Map.of("iso3", iso3)));
        return new ReturnKey(questionnaire, state);
    }
}
