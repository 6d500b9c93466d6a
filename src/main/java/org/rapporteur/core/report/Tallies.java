package org.rapporteur.core.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.ItemCode;

/** Tallies, by item and group. */
public final class Tallies {

    private final Map<Place, Map<String, Integer>> counts = new HashMap<>();
    private final Map<Place, Carried> carried = new HashMap<>();

    public Tallies(Collection<Tally> tallies, Collection<CarriedTally> carriedTallies) {
        for (var tally : tallies) {
            counts.computeIfAbsent(new Place(tally.item(), tally.group()), place -> new HashMap<>())
                    .merge(tally.value(), tally.count(), Integer::sum);
        }
        for (var tally : carriedTallies) {
            carried.merge(new Place(tally.item(), tally.group()), tally.count(), Carried::plus);
        }
    }

    /** How many States of a group gave each answer to an item; answers that nobody gave may be left out. */
    Map<String, Integer> of(ItemCode item, RegionalGroup group) {
        return counts.getOrDefault(new Place(item, group), Map.of());
    }

    /** What became of the answers to an item that a group's States carried over. */
    Carried carried(ItemCode item, RegionalGroup group) {
        return carried.getOrDefault(new Place(item, group), Carried.NONE);
    }

    private record Place(ItemCode item, RegionalGroup group) {}
}
