package org.rapporteur.core.report;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.core.catalogue.RegionalGroup;

/** A distribution in total and by regional group, in the groups' order. */
public record Breakdown(Distribution total, SortedMap<RegionalGroup, Distribution> byGroup) {

    /** @throws IllegalArgumentException where the groups do not add up to the total */
    public Breakdown {
        Objects.requireNonNull(total);
        byGroup = Collections.unmodifiableSortedMap(new TreeMap<>(byGroup));
        if (!sum(byGroup).equals(total)) {
            throw new IllegalArgumentException("the groups do not add up to " + total);
        }
    }

    /** @throws IllegalArgumentException where there is no group */
    static Breakdown of(SortedMap<RegionalGroup, Distribution> byGroup) {
        return new Breakdown(sum(byGroup), byGroup);
    }

    /** Both breakdowns pooled; they must be over the same groups. */
    Breakdown plus(Breakdown other) {
        if (!byGroup.keySet().equals(other.byGroup.keySet())) {
            throw new IllegalArgumentException(byGroup.keySet() + " are not " + other.byGroup.keySet());
        }
        var added = new TreeMap<RegionalGroup, Distribution>();
        byGroup.forEach((group, distribution) -> added.put(group, distribution.plus(other.byGroup.get(group))));
        return of(added);
    }

    private static Distribution sum(SortedMap<RegionalGroup, Distribution> byGroup) {
        return byGroup.values().stream()
                .reduce(Distribution::plus)
                .orElseThrow(() -> new IllegalArgumentException("a breakdown has one group at the least"));
    }
}
