package org.rapporteur.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.SignedAnswers;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** Signs returns off: checked, hashed, given a receipt and handed to the reports in one transaction. */
@ApplicationScoped
class Submissions {

    private final AnswerLog log;
    private final ReportedAnswers reported;

    Submissions(AnswerLog log, ReportedAnswers reported) {
        this.log = log;
        this.reported = reported;
    }

    /**
     * @param seen revision that the signer read; empty to sign the newest, whichever it is
     * @throws ProblemException with {@link Problem#RETURN_HAS_CHANGED} where another one is the newest, with
     *     {@link Problem#SUBMISSION_BLOCKED} and the findings that block, or with {@link Problem#NOTHING_TO_SUBMIT} where
     *     nothing has changed since the last submission
     */
    @Transactional
    Receipt submit(ReturnKey key, String by, OptionalInt seen) {
        var nationalReturn = NationalReturn.locked(key, log.now());
        seen.ifPresent(revision -> refuseUnread(revision, nationalReturn.revision));
        var answers = log.asOf(key.questionnaire(), nationalReturn, nationalReturn.revision);
        refuseBlocked(new Checks(key.questionnaire()).blocking(answers));
        refuseUnchanged(nationalReturn);
        var signed = signed(key, nationalReturn.revision, answers);
        var receipt = receipt(nationalReturn, by, signed);
        new Submission(nationalReturn, receipt).persist();
        reported.replace(key, signed.answers());
        return receipt;
    }

    private static void refuseUnread(int seen, int newest) {
        if (seen != newest) {
            throw new ProblemException(Problem.RETURN_HAS_CHANGED, Map.of("seen", seen, "revision", newest));
        }
    }

    private static void refuseBlocked(List<Finding> blocking) {
        if (!blocking.isEmpty()) {
            throw new ProblemException(Problem.SUBMISSION_BLOCKED, Map.of(), blocking);
        }
    }

    private static void refuseUnchanged(NationalReturn nationalReturn) {
        var submitted =
                Submission.newest(nationalReturn).map(newest -> newest.revision).orElse(0);
        if (submitted == nationalReturn.revision) {
            throw new ProblemException(Problem.NOTHING_TO_SUBMIT, Map.of("revision", submitted));
        }
    }

    private Receipt receipt(NationalReturn nationalReturn, String by, SignedAnswers signed) {
        var count = Submission.count(nationalReturn) + 1; // nobody else counts: the return is locked
        var number = "%d-%s-%03d".formatted(signed.year(), signed.iso3(), count);
        return new Receipt(number, signed.revision(), log.now(), by, signed.sha256());
    }

    private static SignedAnswers signed(ReturnKey key, int revision, Answers answers) {
        var relevant = new Checks(key.questionnaire()).relevant(answers);
        return new SignedAnswers(key.questionnaire().instrument(), key.year(), key.iso3(), revision, relevant);
    }

    /** All receipts of a return, the newest first. */
    @Transactional
    List<Receipt> receipts(ReturnKey key) {
        return NationalReturn.of(key)
                .map(nationalReturn -> Submission.all(nationalReturn).stream()
                        .map(Submission::receipt)
                        .toList())
                .orElse(List.of());
    }

    /**
     * What was signed with a receipt, read from the log; empty for a receipt that this return has not.
     *
     * @throws IllegalStateException where the log no longer gives what was signed, rather than hand out something else
     */
    @Transactional
    Optional<SignedAnswers> signed(ReturnKey key, String receiptNumber) {
        return NationalReturn.of(key).flatMap(nationalReturn -> Submission.all(nationalReturn).stream()
                .filter(submission -> submission.receiptNumber.equals(receiptNumber))
                .findFirst()
                .map(submission -> signed(key, nationalReturn, submission)));
    }

    /** What was signed last; empty where nothing was. */
    @Transactional
    Optional<SignedAnswers> newest(ReturnKey key) {
        return NationalReturn.of(key).flatMap(nationalReturn -> Submission.newest(nationalReturn)
                .map(submission -> signed(key, nationalReturn, submission)));
    }

    private SignedAnswers signed(ReturnKey key, NationalReturn nationalReturn, Submission submission) {
        var answers = log.asOf(key.questionnaire(), nationalReturn, submission.revision);
        return verified(submission, signed(key, submission.revision, answers));
    }

    private static SignedAnswers verified(Submission submission, SignedAnswers signed) {
        if (!signed.sha256().equals(submission.sha256)) {
            throw new IllegalStateException("the log does not give what was signed as " + submission.receiptNumber);
        }
        return signed;
    }
}
