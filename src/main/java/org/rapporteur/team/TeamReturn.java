package org.rapporteur.team;

import java.util.Objects;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.questionnaire.Questionnaire;

/** The return that several people work on. */
record TeamReturn(Questionnaire questionnaire, MemberState state) {
    TeamReturn {
        Objects.requireNonNull(questionnaire);
        Objects.requireNonNull(state);
    }

    int year() {
        return questionnaire.year();
    }

    String iso3() {
        return state.iso3();
    }

    /** Address of the return's home. */
    String home() {
        return "/returns/" + year() + "/" + iso3();
    }

    /** Address of the focal point's page about contributors. */
    String contributors() {
        return home() + "/contributors";
    }

    /** Address of the page about one of them. */
    String contributor(String account) {
        return contributors() + "/" + segment(account);
    }

    /** Address of a contributor's own page. */
    String part() {
        return home() + "/part";
    }

    /** What an account is called, as a segment of an address: with two of the signs that such a name may have encoded. */
    private static String segment(String account) {
        return account.replace("'", "%27").replace("+", "%2B");
    }
}
