package org.rapporteur.core.report;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.catalogue.RegionalGroup;

/**
 * What a report rests on.
 *
 * @param region the one regional group that the report is about; empty for all
 * @param groups the coverage of each group that the report is about, in the groups' order
 * @param reporting the Member States of these groups with their submissions, in the order of the United Nations' list
 * @param notReporting the Member States of these groups without a submission, in the order of the United Nations' list
 * @param latestSubmission when the newest submission was received; empty where there is none
 */
public record Basis(
        Optional<RegionalGroup> region,
        SortedMap<RegionalGroup, Coverage> groups,
        List<ReportingState> reporting,
        List<MemberState> notReporting,
        Optional<Instant> latestSubmission) {

    public Basis {
        Objects.requireNonNull(region);
        Objects.requireNonNull(latestSubmission);
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        reporting = List.copyOf(reporting);
        notReporting = List.copyOf(notReporting);
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("a report is about one group at the least");
        }
    }

    /** A Member State with the submission that is counted. */
    public record ReportingState(MemberState state, Reporting submission) {
        public ReportingState {
            Objects.requireNonNull(state);
            Objects.requireNonNull(submission);
        }
    }

    /** The basis of a report about all Member States, or about one group. */
    public static Basis of(MemberStates states, Optional<RegionalGroup> region, List<Reporting> reporting) {
        var covered = reporting.stream()
                .filter(state -> region.isEmpty() || region.get() == state.group())
                .collect(Collectors.toMap(Reporting::iso3, Function.identity()));
        var reported = states.all().stream()
                .filter(state -> covered.containsKey(state.iso3()))
                .map(state -> new ReportingState(state, covered.get(state.iso3())))
                .toList();
        var missing = states.all().stream()
                .filter(state -> region.isEmpty() || region.get() == state.group())
                .filter(state -> !covered.containsKey(state.iso3()))
                .toList();
        var latest = covered.values().stream().map(Reporting::submittedAt).max(Instant::compareTo);
        return new Basis(region, coverage(states.sizes(), region, covered.values()), reported, missing, latest);
    }

    public Coverage total() {
        return groups.values().stream().reduce(new Coverage(0, 0), Coverage::plus);
    }

    private static SortedMap<RegionalGroup, Coverage> coverage(
            Map<RegionalGroup, Integer> sizes, Optional<RegionalGroup> region, Collection<Reporting> reporting) {
        var counts = new EnumMap<RegionalGroup, Integer>(RegionalGroup.class);
        reporting.forEach(state -> counts.merge(state.group(), 1, Integer::sum));
        var coverage = new TreeMap<RegionalGroup, Coverage>();
        for (var group : region.map(List::of).orElse(List.of(RegionalGroup.values()))) {
            coverage.put(group, new Coverage(sizes.getOrDefault(group, 0), counts.getOrDefault(group, 0)));
        }
        return coverage;
    }
}
