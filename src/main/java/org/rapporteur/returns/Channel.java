package org.rapporteur.returns;

import java.util.Locale;

/** The way by which answers came in; all but the last are ways of people. */
public enum Channel {
    WORKBOOK,
    FORM,
    API,
    /** Made up for a trial. */
    TRIAL,
    /** Carried over by the program from what was signed for the edition before. */
    CARRIED;

    static Channel ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** As the API and the database spell it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
