package org.rapporteur.core.report;

import java.util.Objects;
import org.rapporteur.core.questionnaire.Option;

/** How many chose an option. */
public record Count(Option option, int count) {
    public Count {
        Objects.requireNonNull(option);
        if (count < 0) {
            throw new IllegalArgumentException(option.code() + " was chosen " + count + " times");
        }
    }

    /** @throws IllegalArgumentException where the other counts another option */
    Count plus(Count other) {
        if (!option.code().equals(other.option.code())) {
            throw new IllegalArgumentException(option.code() + " and " + other.option.code() + " do not add up");
        }
        return new Count(option, count + other.count);
    }
}
