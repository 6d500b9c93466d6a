package org.rapporteur.returns;

import java.util.Locale;

/** The way by which answers came in. */
public enum Channel {
    WORKBOOK,
    FORM,
    API,
    /** Made up for a trial. */
    TRIAL;

    /** As the database spells it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
