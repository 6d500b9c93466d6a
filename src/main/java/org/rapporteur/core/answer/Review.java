package org.rapporteur.core.answer;

import java.util.Locale;

/** What has become of an answer that the program carried over from the edition before. */
public enum Review {
    /** It stands as it was carried over, and nobody has said that it still holds. */
    NOT_REVIEWED,
    /** Somebody has said that it still holds. */
    CONFIRMED,
    /** Somebody has given another answer, or has taken it away. */
    CHANGED;

    /** As the API and the database spell it, such as {@code not_reviewed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Review ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
