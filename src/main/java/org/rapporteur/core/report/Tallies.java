package org.rapporteur.core.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.ItemCode;

/** Tallies, by item and group. */
public final class Tallies {

    private final Map<Place, Map<String, Integer>> counts = new HashMap<>();

    public Tallies(Collection<Tally> tallies) {
        for (var tally : tallies) {
            counts.computeIfAbsent(new Place(tally.item(), tally.group()), place -> new HashMap<>())
                    .merge(tally.value(), tally.count(), Integer::sum);
        }
    }

    /** How many States of a group chose each option of an item; options that nobody chose may be left out. */
    Map<String, Integer> of(ItemCode item, RegionalGroup group) {
        return counts.getOrDefault(new Place(item, group), Map.of());
    }

    private record Place(ItemCode item, RegionalGroup group) {}
}
