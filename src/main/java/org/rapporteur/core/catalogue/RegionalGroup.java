package org.rapporteur.core.catalogue;

import java.util.Locale;

/** The regional groups of Member States of the United Nations, in the order in which reports list them. */
public enum RegionalGroup {
    AFRICAN,
    ASIA_PACIFIC,
    EASTERN_EUROPEAN,
    LATIN_AMERICAN_CARIBBEAN,
    WESTERN_EUROPEAN_OTHER;

    /** The group as addresses, exports, the database and the message bundles spell it, such as {@code asia_pacific}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
