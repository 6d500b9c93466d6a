package org.rapporteur.core.report;

import java.util.Objects;
import org.rapporteur.core.questionnaire.ItemCode;

/**
 * How many States gave an answer in an edition.
 *
 * @param value code of the option that they chose, or {@link Tally#NOT_ANSWERED}
 * @param all in States
 * @param panel in those of them that reported in every edition shown
 */
public record TrendTally(int year, ItemCode item, String value, int all, int panel) {
    public TrendTally {
        Objects.requireNonNull(item);
        Objects.requireNonNull(value);
        if (panel < 0 || panel > all) {
            throw new IllegalArgumentException(item + ": " + panel + " of " + all);
        }
    }
}
