package org.rapporteur.editions;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.questionnaire.EditionStatus;

/**
 * A move of an edition.
 *
 * @param status what it became
 * @param by name of the account; empty where the program did it at its start
 */
public record EditionEvent(EditionStatus status, Instant at, Optional<String> by) {
    public EditionEvent {
        Objects.requireNonNull(status);
        Objects.requireNonNull(at);
        Objects.requireNonNull(by);
    }
}
