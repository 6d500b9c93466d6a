package org.rapporteur.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.core.questionnaire.Questionnaires;

/** Editions take answers while they are open. */
@ApplicationScoped
class EditionsByStatus implements OpenEditions {

    private final Questionnaires questionnaires;

    EditionsByStatus(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Override
    public boolean isOpen(int year) {
        return questionnaires.status(year).equals(Optional.of(EditionStatus.OPEN));
    }
}
