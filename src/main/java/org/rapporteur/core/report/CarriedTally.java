package org.rapporteur.core.report;

import java.util.Objects;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.ItemCode;

/** How many answers of a group's States to an item were carried over. */
public record CarriedTally(ItemCode item, RegionalGroup group, Carried count) {
    public CarriedTally {
        Objects.requireNonNull(item);
        Objects.requireNonNull(group);
        Objects.requireNonNull(count);
    }
}
