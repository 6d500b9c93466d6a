package org.rapporteur.reports.export;

import java.util.Locale;

/** How far an export is. */
public enum ExportStatus {
    /** Nobody is at it yet. */
    WAITING,
    /** A node is at it. */
    RUNNING,
    /** Its file is there. */
    DONE,
    /** It could not be made. */
    FAILED,
    /** Somebody did not want it any more. */
    CANCELLED;

    /** Whether there is something to come. */
    public boolean isUnderWay() {
        return this == WAITING || this == RUNNING;
    }

    /** As the API, the database and the message bundles spell it, such as {@code waiting}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ExportStatus of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
