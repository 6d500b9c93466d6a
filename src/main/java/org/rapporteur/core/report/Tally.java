package org.rapporteur.core.report;

import java.util.Objects;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.ItemCode;

/**
 * How many States of a group gave an answer.
 *
 * @param item that they answered; without a member, all ranks of one list together: then a State counts once for each
 *     option that it named
 * @param value code of the option that they chose, their number as it is exported, or {@link #NOT_ANSWERED}
 * @param count in States
 */
public record Tally(ItemCode item, RegionalGroup group, String value, int count) {
    /** Stands for the value where the item was asked and not answered. */
    public static final String NOT_ANSWERED = "";

    public Tally {
        Objects.requireNonNull(item);
        Objects.requireNonNull(group);
        Objects.requireNonNull(value);
        if (count < 0) {
            throw new IllegalArgumentException(item + " was answered " + value + " by " + count);
        }
    }
}
