package org.rapporteur.trial;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.SignedAnswers;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.report.ReportedAnswer;

/**
 * A made-up return: one revision, and where it was submitted a submission of it.
 *
 * @param previous what the State signed for the edition before; empty where it signed nothing
 * @param madeAt of its revision, and of its submission
 */
record TrialReturn(
        Questionnaire questionnaire,
        MemberState state,
        boolean submitted,
        Answers answers,
        Optional<Answers> previous,
        Instant madeAt) {

    static final int REVISION = 1;

    int year() {
        return questionnaire.year();
    }

    /** The account in whose name it was made. */
    String madeBy() {
        return state.iso3().toLowerCase(Locale.ROOT);
    }

    String receiptNumber() {
        return "%d-%s-%03d".formatted(year(), state.iso3(), 1);
    }

    SignedAnswers signed() {
        return new SignedAnswers(questionnaire.instrument(), year(), state.iso3(), REVISION, answers);
    }

    /** What reports count of it. */
    List<ReportedAnswer> reported() {
        return ReportedAnswer.of(questionnaire, answers, previous.orElse(Answers.NONE));
    }
}
