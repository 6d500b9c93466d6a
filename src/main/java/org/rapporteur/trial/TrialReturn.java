package org.rapporteur.trial;

import java.time.Instant;
import java.util.Locale;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.SignedAnswers;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.questionnaire.Questionnaire;

/**
 * A made-up return: one revision, and where it was submitted a submission of it.
 *
 * @param madeAt of its revision, or of its submission
 */
record TrialReturn(MemberState state, boolean submitted, Answers answers, Instant madeAt) {

    static final int REVISION = 1;

    /** The account in whose name it was made. */
    String madeBy() {
        return state.iso3().toLowerCase(Locale.ROOT);
    }

    String receiptNumber(Questionnaire questionnaire) {
        return "%d-%s-%03d".formatted(questionnaire.year(), state.iso3(), 1);
    }

    SignedAnswers signed(Questionnaire questionnaire) {
        return new SignedAnswers(questionnaire.instrument(), questionnaire.year(), state.iso3(), REVISION, answers);
    }
}
