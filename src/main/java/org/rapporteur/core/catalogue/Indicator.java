package org.rapporteur.core.catalogue;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A number, a year or a yes or no that says more about a recommendation than a word does.
 *
 * @param id stable within its recommendation, lower case with hyphens
 * @param label the question
 * @param of the unit of a count in the plural, or what 100 per cent of a percentage is; empty for the others
 * @param minimum the smallest value that is taken; empty for the usual one
 * @param maximum the largest value that is taken; empty for the usual one
 * @param decimals how many a count may have
 * @param definition what counts, and over which time
 * @param whenUnknown what to do where it is not known
 */
public record Indicator(
        String id,
        Type type,
        String label,
        String of,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        int decimals,
        String definition,
        String whenUnknown) {
    public Indicator {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
        Objects.requireNonNull(label);
        Objects.requireNonNull(of);
        Objects.requireNonNull(minimum);
        Objects.requireNonNull(maximum);
        Objects.requireNonNull(definition);
        Objects.requireNonNull(whenUnknown);
    }

    /** What kind of answer it asks for. */
    public enum Type {
        COUNT,
        PERCENTAGE,
        YEAR,
        YES_NO
    }
}
