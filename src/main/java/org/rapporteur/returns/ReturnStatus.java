package org.rapporteur.returns;

import java.util.Locale;

/** How far a national return has come. */
public enum ReturnStatus {
    NOT_STARTED,
    IN_PROGRESS,
    SUBMITTED,
    /** Submitted, and changed after that: the newest answers are not sent yet. */
    CHANGED_SINCE_SUBMISSION;

    /**
     * @param begun whether a person has ever answered anything, which a revision made by the program does not show
     * @param revision the newest one; 0 where there is none
     * @param submitted the newest revision that was submitted; 0 where there is none
     */
    public static ReturnStatus of(boolean begun, int revision, int submitted) {
        if (submitted == 0) {
            return begun ? IN_PROGRESS : NOT_STARTED;
        }
        return revision == submitted ? SUBMITTED : CHANGED_SINCE_SUBMISSION;
    }

    /** As the API and the message bundles spell it, such as {@code not_started}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
