package org.rapporteur.form;

import java.util.Optional;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.returns.AnswerChange;
import org.rapporteur.returns.Channel;
import org.rapporteur.returns.ReturnChanges;

/** The present of a return, and how it differs from what somebody has before their eyes. */
record FormChanges(FormReturn form, ReturnChanges changes) {

    Standing then() {
        return Standing.of(form, changes.answers(), changes.reviews());
    }

    /** The change of an answer by anybody else, or by the same person elsewhere than in the form. */
    Optional<AnswerChange> byOthers(ItemCode code) {
        return changes.changes().stream()
                .filter(change -> change.item().equals(code))
                .filter(change -> !change.madeBy().equals(form.reader().name()) || change.channel() != Channel.FORM)
                .findFirst();
    }
}
