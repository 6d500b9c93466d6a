package org.rapporteur.core.questionnaire;

import java.util.Locale;

/** How much a finding matters: an error blocks a submission, a warning wants a look, a note informs. */
public enum Level {
    ERROR,
    WARNING,
    NOTE;

    /** As the API, the pages and the message bundles spell it, such as {@code error}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
