package org.rapporteur.returns;

import java.util.Objects;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.questionnaire.Questionnaire;

/** What makes a national return the one it is: an edition and a State that exist. */
public record ReturnKey(Questionnaire questionnaire, MemberState state) {
    public ReturnKey {
        Objects.requireNonNull(questionnaire);
        Objects.requireNonNull(state);
    }

    public int year() {
        return questionnaire.year();
    }

    public String iso3() {
        return state.iso3();
    }

    /** Address of the return's home. */
    public String home() {
        return "/returns/" + year() + "/" + iso3();
    }
}
