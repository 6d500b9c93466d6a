package org.rapporteur.reports.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.report.FigureId;
import org.rapporteur.core.report.Observation;
import org.rapporteur.core.report.Population;

/**
 * A figure that is another one in another snapshot.
 *
 * @param from empty where it was none there
 * @param to empty where it is none there
 */
public record FigureChange(Optional<Observation> from, Optional<Observation> to) {

    private static final List<String> DENOMINATORS =
            List.of("member_states", "reporting", "asked", "answered", "applicable");

    public FigureChange {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("no figure");
        }
    }

    /** The figure as it is, or as it was where it is none any more. */
    public Observation figure() {
        return to.or(() -> from).orElseThrow();
    }

    public FigureId id() {
        return figure().id();
    }

    /** How many there were; 0 where it was no figure there. */
    public int countFrom() {
        return from.flatMap(Observation::count).orElse(0);
    }

    /** How many there are; 0 where it is no figure there. */
    public int countTo() {
        return to.flatMap(Observation::count).orElse(0);
    }

    /** The figures that differ, in the order of the later report, and then those that are gone. */
    static List<FigureChange> between(Stream<Observation> from, Stream<Observation> to) {
        var before = new LinkedHashMap<FigureId, Observation>();
        from.forEach(figure -> before.put(figure.id(), figure));
        var changes = new ArrayList<FigureChange>();
        to.forEach(figure -> {
            var was = Optional.ofNullable(before.remove(figure.id()));
            if (was.isEmpty() || !sameNumbers(was.get(), figure)) {
                changes.add(new FigureChange(was, Optional.of(figure)));
            }
        });
        before.values().forEach(figure -> changes.add(new FigureChange(Optional.of(figure), Optional.empty())));
        return changes;
    }

    private static boolean sameNumbers(Observation one, Observation other) {
        return one.count().equals(other.count())
                && one.percent().equals(other.percent())
                && one.value().equals(other.value());
    }

    /** Whether another number of States than before gave one answer to the question for the progress on a recommendation. */
    boolean isProgress(int year, String progress) {
        var place = id().place();
        return place.year() == year
                && place.population() == Population.ALL
                && place.recommendation().isPresent()
                && place.subject().equals(progress)
                && place.element().isEmpty()
                && place.group().isEmpty()
                && !DENOMINATORS.contains(id().outcome())
                && countFrom() != countTo();
    }
}
