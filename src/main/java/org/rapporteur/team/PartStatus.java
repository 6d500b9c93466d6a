package org.rapporteur.team;

import java.util.Locale;

/** How far a part is. */
public enum PartStatus {
    /** No answer in it was given by a person. */
    NOT_STARTED,
    IN_PROGRESS,
    /** Said to be ready by the contributor or the focal point. */
    READY,
    /** Nothing is to be answered: it may be read. */
    READING;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
