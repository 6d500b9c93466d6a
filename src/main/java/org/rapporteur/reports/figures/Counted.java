package org.rapporteur.reports.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.Reporting;

/**
 * The submissions that a report counts, by the year of their edition: at most one for each State and year.
 *
 * @param byYear years without a submission are left out
 */
public record Counted(SortedMap<Integer, List<One>> byYear) {

    public Counted {
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    }

    /** One submission. @param id its key in the database */
    public record One(long id, int year, Reporting reporting) {
        public One {
            Objects.requireNonNull(reporting);
        }
    }

    static Counted of(Collection<One> submissions) {
        return new Counted(submissions.stream().collect(groupingBy(One::year, TreeMap::new, toUnmodifiableList())));
    }

    public List<One> in(int year) {
        return byYear.getOrDefault(year, List.of());
    }

    public List<Reporting> reporting(int year) {
        return in(year).stream().map(One::reporting).toList();
    }

    /** What a report about one regional group counts. */
    public Counted within(Optional<RegionalGroup> region) {
        return of(all().stream()
                .filter(one ->
                        region.isEmpty() || region.get() == one.reporting().group())
                .toList());
    }

    /** Of some years alone. */
    public Counted within(Collection<Integer> years) {
        return of(all().stream().filter(one -> years.contains(one.year())).toList());
    }

    /** Of some States alone, by their codes. */
    public Counted only(Set<String> states) {
        return of(all().stream()
                .filter(one -> states.contains(one.reporting().iso3()))
                .toList());
    }

    /** Codes of the States that have a submission in every year. */
    public Set<String> panel() {
        return byYear.values().stream()
                .map(submissions ->
                        submissions.stream().map(one -> one.reporting().iso3()).collect(Collectors.toSet()))
                .reduce((some, others) -> {
                    some.retainAll(others);
                    return some;
                })
                .orElse(Set.of());
    }

    public List<One> all() {
        return byYear.values().stream().flatMap(List::stream).toList();
    }
}
