package org.rapporteur.returns;

import java.util.Objects;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.Questionnaire;

/**
 * What a State signed last for the edition before.
 *
 * @param submission its id
 * @param questionnaire of the edition before
 */
record SignedBefore(long submission, String receiptNumber, Questionnaire questionnaire, Answers answers) {
    SignedBefore {
        Objects.requireNonNull(receiptNumber);
        Objects.requireNonNull(questionnaire);
        Objects.requireNonNull(answers);
    }
}
