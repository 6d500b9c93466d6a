package org.rapporteur.core.report;

import java.util.Locale;

/** Which Member States figures of several editions count. */
public enum Population {
    /** All that reported in the edition at hand. They are others in every edition. */
    ALL,
    /** Those that reported in every edition shown: a change among them is no change in who reports. */
    PANEL;

    /** As addresses and exports spell it, such as {@code panel}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
