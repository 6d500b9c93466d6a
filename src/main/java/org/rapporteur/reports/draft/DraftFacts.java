package org.rapporteur.reports.draft;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a draft says of its own making.
 *
 * @param synthetic whether the figures are made up for trial
 * @param program name and version of the program
 * @param snapshot number of the published report that the draft is of; empty where it is of what was received so far
 */
public record DraftFacts(boolean synthetic, String program, Optional<Published> snapshot) {
    public DraftFacts {
        Objects.requireNonNull(program);
        Objects.requireNonNull(snapshot);
    }

    /** A published report. */
    public record Published(String number, Instant at) {
        public Published {
            Objects.requireNonNull(number);
            Objects.requireNonNull(at);
        }
    }
}
