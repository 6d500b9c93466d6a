package org.rapporteur.core.questionnaire;

import java.util.List;
import java.util.Objects;
import org.rapporteur.core.catalogue.Recommendation;

/** A recommendation and the items that are asked about it, in the order of the templates. */
public record Section(Recommendation recommendation, List<Item> items) {
    public Section {
        Objects.requireNonNull(recommendation);
        items = List.copyOf(items);
    }
}
