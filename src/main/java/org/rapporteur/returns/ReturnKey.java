package org.rapporteur.returns;

import java.util.Objects;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.questionnaire.Questionnaire;

/** What makes a national return the one it is: an edition and a State that exist. */
record ReturnKey(Questionnaire questionnaire, MemberState state) {
    ReturnKey {
        Objects.requireNonNull(questionnaire);
        Objects.requireNonNull(state);
    }

    int year() {
        return questionnaire.year();
    }

    String iso3() {
        return state.iso3();
    }
}
