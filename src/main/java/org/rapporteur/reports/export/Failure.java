package org.rapporteur.reports.export;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Why an export could not be made.
 *
 * @param part the file at which it failed
 * @param log id of the entry in the log that says more
 */
public record Failure(Kind kind, Optional<String> part, Optional<String> log) {
    public Failure {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(part);
        Objects.requireNonNull(log);
    }

    /** What went wrong, as the database and the message bundles spell it. */
    public enum Kind {
        /** One of its files could not be made. */
        PART,
        /** It would be larger than an export may be. */
        TOO_LARGE,
        /** The program was stopped while it was made, as often as it is tried. */
        GIVEN_UP;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Failure of(Kind kind) {
        return new Failure(kind, Optional.empty(), Optional.empty());
    }
}
