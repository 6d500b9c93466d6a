package org.rapporteur.core.report;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.core.catalogue.RegionalGroup;

/** Figures in total and by regional group, in the groups' order. */
public record ByGroup<F>(F total, SortedMap<RegionalGroup, F> byGroup) {
    public ByGroup {
        Objects.requireNonNull(total);
        byGroup = Collections.unmodifiableSortedMap(new TreeMap<>(byGroup));
    }
}
