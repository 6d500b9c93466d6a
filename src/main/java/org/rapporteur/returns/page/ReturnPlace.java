package org.rapporteur.returns.page;

import java.util.Objects;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.questionnaire.Questionnaire;

/** Whose return a page is about, and of which edition. */
record ReturnPlace(Questionnaire questionnaire, MemberState state) {
    ReturnPlace {
        Objects.requireNonNull(questionnaire);
        Objects.requireNonNull(state);
    }

    /** Address of the return's home. */
    String home() {
        return "/returns/" + questionnaire.year() + "/" + state.iso3();
    }
}
