package org.rapporteur.form;

import java.util.Optional;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.returns.AnswerChange;
import org.rapporteur.returns.ReturnChanges;

/** The present of a return, and how it differs from what somebody has before their eyes. */
record FormChanges(FormReturn form, ReturnChanges changes) {

    Standing then() {
        return Standing.of(form, changes.answers(), changes.reviews());
    }

    /** The newest change of an answer since then. */
    Optional<AnswerChange> of(ItemCode code) {
        return changes.changes().stream()
                .filter(change -> change.item().equals(code))
                .findFirst();
    }
}
