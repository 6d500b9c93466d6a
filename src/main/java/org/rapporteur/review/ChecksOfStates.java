package org.rapporteur.review;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.validation.Checks;

/** The checks of each State's return; those of States that signed nothing before are the same, and are made once. */
final class ChecksOfStates {

    private final Questionnaire questionnaire;
    private final Map<String, Answers> previous;
    private final Checks withoutPrevious;

    /** @param previous what was signed for the edition before, by ISO code, as far as it matters */
    ChecksOfStates(Questionnaire questionnaire, Map<String, Answers> previous) {
        this.questionnaire = questionnaire;
        this.previous = Map.copyOf(previous);
        this.withoutPrevious = new Checks(questionnaire, Answers.NONE);
    }

    Checks of(String iso3) {
        return Optional.ofNullable(previous.get(iso3))
                .map(signed -> new Checks(questionnaire, signed))
                .orElse(withoutPrevious);
    }
}
