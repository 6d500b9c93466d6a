package org.rapporteur.core.questionnaire;

import java.util.List;
import java.util.Locale;

/** How far an edition is: it is prepared, answered, evaluated, and then reported on for good. */
public enum EditionStatus {
    /** The secretariat prepares it; it changes with its definition, and no State sees it. */
    DRAFT,
    /** States answer it; its definition is frozen from here on. */
    OPEN,
    /** States read their returns and change nothing any more. */
    CLOSED,
    /** Its figures are published; nothing about it changes any more. */
    PUBLISHED;

    /** What it can become next; a closed edition can be opened again. */
    public List<EditionStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(OPEN);
            case OPEN -> List.of(CLOSED);
            case CLOSED -> List.of(PUBLISHED, OPEN);
            case PUBLISHED -> List.of();
        };
    }

    /** As the API, the database and the message bundles spell it, such as {@code open}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
