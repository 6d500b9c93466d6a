package org.rapporteur.reports.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.core.report.Reporting;
import org.rapporteur.reports.figures.Counted;

/**
 * What became of a State's submission of a year from one snapshot to another.
 *
 * @param state by its name
 * @param from empty where it had none
 * @param to empty where it has none any more
 */
public record SubmissionChange(int year, String iso3, String state, Optional<Reporting> from, Optional<Reporting> to) {

    /** What happened to it. */
    public enum Kind {
        CAME,
        REPLACED,
        WENT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public SubmissionChange {
        Objects.requireNonNull(iso3);
        Objects.requireNonNull(state);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        if (from.equals(to)) {
            throw new IllegalArgumentException("nothing happened to the submission of " + iso3);
        }
    }

    public Kind kind() {
        if (from.isEmpty()) {
            return Kind.CAME;
        }
        return to.isEmpty() ? Kind.WENT : Kind.REPLACED;
    }

    /** The year without any mark that a language parts thousands with. */
    public String yearText() {
        return String.valueOf(year);
    }

    /** All of them, the newest year first, then by the States' codes. */
    static List<SubmissionChange> between(Snapshot from, Snapshot to) {
        var before = byPlace(from.counted());
        var after = byPlace(to.counted());
        var places = new TreeSet<>(before.keySet());
        places.addAll(after.keySet());
        var changes = new ArrayList<SubmissionChange>();
        for (var place : places) {
            var one = Optional.ofNullable(before.get(place));
            var other = Optional.ofNullable(after.get(place));
            if (!one.equals(other)) {
                changes.add(new SubmissionChange(place.year(), place.iso3(), name(place.iso3(), to, from), one, other));
            }
        }
        return changes;
    }

    private record Of(int year, String iso3) implements Comparable<Of> {
        @Override
        public int compareTo(Of other) {
            return year == other.year ? iso3.compareTo(other.iso3) : Integer.compare(other.year, year);
        }
    }

    private static SortedMap<Of, Reporting> byPlace(Counted counted) {
        var byPlace = new TreeMap<Of, Reporting>();
        counted.all()
                .forEach(one -> byPlace.put(new Of(one.year(), one.reporting().iso3()), one.reporting()));
        return byPlace;
    }

    private static String name(String iso3, Snapshot snapshot, Snapshot other) {
        return snapshot.states()
                .find(iso3)
                .or(() -> other.states().find(iso3))
                .orElseThrow()
                .name();
    }
}
