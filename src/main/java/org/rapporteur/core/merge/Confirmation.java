package org.rapporteur.core.merge;

import java.util.Objects;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.questionnaire.ItemCode;

/** The word of a person that an answer which was carried over still holds. @param location where it stands */
public record Confirmation(ItemCode item, Location location) {
    public Confirmation {
        Objects.requireNonNull(item);
        Objects.requireNonNull(location);
    }
}
