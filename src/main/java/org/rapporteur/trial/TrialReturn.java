package org.rapporteur.trial;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.SignedAnswers;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.report.ReportedAnswer;

/**
 * A made-up return: its log, and its submissions, the oldest first.
 *
 * @param answers as they stand at the end, those to relevant items alone
 * @param previous what the State signed last for the edition before; empty where it signed nothing
 */
record TrialReturn(
        Questionnaire questionnaire,
        MemberState state,
        List<TrialRevision> revisions,
        List<TrialSubmission> submissions,
        Answers answers,
        Optional<Answers> previous) {

    TrialReturn {
        revisions = List.copyOf(revisions);
        submissions = List.copyOf(submissions);
    }

    int year() {
        return questionnaire.year();
    }

    boolean submitted() {
        return !submissions.isEmpty();
    }

    /** The account in whose name a State's returns are made. */
    static String account(MemberState state) {
        return state.iso3().toLowerCase(Locale.ROOT);
    }

    SignedAnswers signed(TrialSubmission submission) {
        return new SignedAnswers(
                questionnaire.instrument(), year(), state.iso3(), submission.revision(), submission.answers());
    }

    /** What reports count of its newest submission, or would count if it were submitted. */
    List<ReportedAnswer> reported() {
        return reported(answers);
    }

    /** What reports count of a submission. */
    List<ReportedAnswer> reported(TrialSubmission submission) {
        return reported(submission.answers());
    }

    private List<ReportedAnswer> reported(Answers sent) {
        return ReportedAnswer.of(questionnaire, sent, previous.orElse(Answers.NONE));
    }

    @Override
    public String toString() {
        return "%d-%s with %d submissions".formatted(year(), state.iso3(), submissions.size());
    }
}
