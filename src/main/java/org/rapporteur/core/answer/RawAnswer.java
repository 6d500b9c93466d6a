package org.rapporteur.core.answer;

import java.util.Objects;

/**
 * One answer as a channel delivered it.
 *
 * @param code the item's code as delivered, which may be unknown
 */
public record RawAnswer(String code, RawValue value, Location location) {
    public RawAnswer {
        Objects.requireNonNull(code);
        Objects.requireNonNull(value);
        Objects.requireNonNull(location);
    }
}
