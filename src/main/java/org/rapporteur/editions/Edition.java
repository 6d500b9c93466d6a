package org.rapporteur.editions;

import java.util.Objects;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.core.questionnaire.Questionnaire;

/** An edition as it stands: what it asks, and how far it is. */
public record Edition(Questionnaire questionnaire, EditionStatus status) {
    public Edition {
        Objects.requireNonNull(questionnaire);
        Objects.requireNonNull(status);
    }

    public int year() {
        return questionnaire.year();
    }
}
