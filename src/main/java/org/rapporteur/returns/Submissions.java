package org.rapporteur.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.Review;
import org.rapporteur.core.answer.SignedAnswers;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** Signs returns off: checked, hashed, given a receipt and handed to the reports in one transaction. */
@ApplicationScoped
class Submissions {

    private final AnswerLog log;
    private final ReportedAnswers reported;
    private final Questionnaires questionnaires;
    private final Reviews reviews;
    private final Event<Submitted> submitted;

    Submissions(
            AnswerLog log,
            ReportedAnswers reported,
            Questionnaires questionnaires,
            Reviews reviews,
            Event<Submitted> submitted) {
        this.log = log;
        this.questionnaires = questionnaires;
        this.reported = reported;
        this.reviews = reviews;
        this.submitted = submitted;
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
        var before = before(key);
        var previous = before.map(SignedBefore::answers).orElse(Answers.NONE);
        refuseBlocked(new Checks(key.questionnaire(), previous).blocking(answers));
        refuseUnchanged(nationalReturn);
        var signed = signed(key, nationalReturn.revision, answers, previous);
        var reviewed = reviews.asOf(nationalReturn, nationalReturn.revision);
        var receipt = receipt(nationalReturn, by, signed, notReviewed(signed.answers(), reviewed));
        var submission = new Submission(nationalReturn, receipt, before.map(SignedBefore::submission));
        submission.persist();
        reported.write(key, submission, signed.answers(), previous, reviewed);
        submitted.fire(new Submitted(key));
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

    private static int notReviewed(Answers sent, Map<ItemCode, Review> reviews) {
        return (int) Reviews.notReviewed(reviews).stream()
                .filter(code -> sent.value(code).isPresent())
                .count();
    }

    private Receipt receipt(NationalReturn nationalReturn, String by, SignedAnswers signed, int notReviewed) {
        var count = Submission.count(nationalReturn) + 1; // nobody else counts: the return is locked
        var number = "%d-%s-%03d".formatted(signed.year(), signed.iso3(), count);
        return new Receipt(number, signed.revision(), log.now(), by, signed.sha256(), notReviewed);
    }

    /** @param previous what was signed for the edition before, when this was signed */
    private static SignedAnswers signed(ReturnKey key, int revision, Answers answers, Answers previous) {
        var relevant = new Checks(key.questionnaire(), previous).relevant(answers);
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

    /** What the State signed last for the edition before; no answer at all where it signed nothing. */
    @Transactional
    Answers previous(ReturnKey key) {
        return before(key).map(SignedBefore::answers).orElse(Answers.NONE);
    }

    /** What the State signed last for the edition before; empty where it signed nothing. */
    @Transactional
    Optional<SignedBefore> before(ReturnKey key) {
        return keyBefore(key)
                .flatMap(before -> NationalReturn.of(before).flatMap(nationalReturn -> Submission.newest(nationalReturn)
                        .map(submission -> new SignedBefore(
                                submission.id,
                                submission.receiptNumber,
                                before.questionnaire(),
                                signed(before, nationalReturn, submission).answers()))));
    }

    private Optional<ReturnKey> keyBefore(ReturnKey key) {
        return questionnaires
                .of(key.year() - 1)
                .filter(before -> before.instrument().equals(key.questionnaire().instrument()))
                .map(before -> new ReturnKey(before, key.state()));
    }

    private SignedAnswers signed(ReturnKey key, NationalReturn nationalReturn, Submission submission) {
        var answers = log.asOf(key.questionnaire(), nationalReturn, submission.revision);
        return verified(submission, signed(key, submission.revision, answers, previous(key, submission)));
    }

    /** What had been signed for the edition before, when a submission was; only where relevance depends on it. */
    private Answers previous(ReturnKey key, Submission submission) {
        if (submission.previousId == null || !key.questionnaire().isRelevanceOnPrevious()) {
            return Answers.NONE;
        }
        var before = keyBefore(key).orElseThrow();
        var nationalReturn = NationalReturn.of(before).orElseThrow();
        return signed(before, nationalReturn, Submission.findById(submission.previousId))
                .answers();
    }

    private static SignedAnswers verified(Submission submission, SignedAnswers signed) {
        if (!signed.sha256().equals(submission.sha256)) {
            throw new IllegalStateException("the log does not give what was signed as " + submission.receiptNumber);
        }
        return signed;
    }
}
