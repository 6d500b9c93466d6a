package org.rapporteur.review;

import java.util.Locale;

/** How far a State's return is. */
public enum Standing {
    NOT_STARTED,
    IN_PROGRESS,
    SUBMITTED,
    /** Submitted, and answers have changed since: the submission stands until there is a new one. */
    CHANGED_SINCE_SUBMISSION;

    /** Whether a submission is there, so that the State counts as reporting. */
    public boolean isReporting() {
        return this == SUBMITTED || this == CHANGED_SINCE_SUBMISSION;
    }

    /** As the API and the message bundles spell it, such as {@code not_started}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
