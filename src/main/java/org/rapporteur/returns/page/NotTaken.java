package org.rapporteur.returns.page;

import java.util.Optional;
import org.rapporteur.returns.page.ReturnPage.Refusal;
import org.rapporteur.returns.page.WarningView.Unsaved;

/** What was just sent from the home of a return and could not be taken. */
record NotTaken(Optional<Refusal> file, Optional<Unsaved> explanation) {

    static final NotTaken NOTHING = new NotTaken(Optional.empty(), Optional.empty());

    static NotTaken of(Refusal file) {
        return new NotTaken(Optional.of(file), Optional.empty());
    }

    static NotTaken of(Unsaved explanation) {
        return new NotTaken(Optional.empty(), Optional.of(explanation));
    }
}
