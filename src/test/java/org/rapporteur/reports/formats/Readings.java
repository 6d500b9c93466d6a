package org.rapporteur.reports.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.Denominators;
import org.rapporteur.core.report.FigureId;
import org.rapporteur.core.report.Observation;
import org.rapporteur.core.report.Observation.Whole;
import org.rapporteur.core.report.Place;

/** The numbers that a report gives, by what they are: as the observations have them, or as a file was read. */
final class Readings {

    private final Map<Key, BigDecimal> numbers = new LinkedHashMap<>();
    private final List<String> contradictions = new ArrayList<>();

    /** What a number is of a figure. */
    enum Measure {
        COUNT,
        PERCENT,
        VALUE
    }

    record Key(FigureId figure, Measure measure) {
        @Override
        public String toString() {
            return figure + " " + measure;
        }
    }

    /** What every format is held against; the denominators are figures of their places. */
    static Readings of(Stream<Observation> observations) {
        var readings = new Readings();
        observations.forEach(each -> {
            var id = each.id();
            each.count().ifPresent(count -> readings.count(id, count));
            each.percent().ifPresent(percent -> readings.add(id, Measure.PERCENT, percent));
            each.value().ifPresent(value -> readings.add(id, Measure.VALUE, value));
            wholes(each.whole(), (part, count) -> readings.count(id.place().figure(part), count));
        });
        return readings;
    }

    private static void wholes(Whole whole, BiConsumer<String, Integer> found) {
        if (whole instanceof Whole.Of of) {
            wholes(of.denominators(), found);
        } else if (whole instanceof Whole.States states) {
            found.accept("member_states", states.memberStates());
            found.accept("reporting", states.reporting());
        } else if (whole instanceof Whole.Answers answers) {
            found.accept("answered", answers.answered());
        }
    }

    private static void wholes(Denominators denominators, BiConsumer<String, Integer> found) {
        found.accept("member_states", denominators.memberStates());
        found.accept("reporting", denominators.reporting());
        found.accept("asked", denominators.asked());
        found.accept("answered", denominators.answered());
        found.accept("applicable", denominators.applicable());
    }

    void count(FigureId figure, int count) {
        add(figure, Measure.COUNT, BigDecimal.valueOf(count));
    }

    /** A number may be read several times, as long as it is the same each time. */
    void add(FigureId figure, Measure measure, BigDecimal number) {
        var key = new Key(figure, measure);
        var before = numbers.putIfAbsent(key, number);
        if (before != null && before.compareTo(number) != 0) {
            contradictions.add(key + " is " + plain(before) + " and " + plain(number));
        }
    }

    int size() {
        return numbers.size();
    }

    Optional<BigDecimal> of(FigureId figure, Measure measure) {
        return Optional.ofNullable(numbers.get(new Key(figure, measure)));
    }

    boolean has(FigureId figure) {
        return of(figure, Measure.COUNT).isPresent();
    }

    Stream<Place> places() {
        return numbers.keySet().stream().map(key -> key.figure().place()).distinct();
    }

    /** The same, of the States of one group alone: what is said of all of them is said of the group. */
    Readings within(RegionalGroup group) {
        var within = new Readings();
        numbers.forEach((key, number) ->
                within.add(key.figure().place().of(group).figure(key.figure().outcome()), key.measure(), number));
        return within;
    }

    /** What these readings of a file lack, have too much or have otherwise, each in a line of words. */
    List<String> differences(Readings expected) {
        return Stream.concat(
                        wrong(expected).stream(),
                        missing(expected).stream().map(key -> key + " is missing: " + plain(expected.numbers.get(key))))
                .toList();
    }

    /** What they have too much or otherwise. */
    List<String> wrong(Readings expected) {
        var wrong = new ArrayList<>(contradictions);
        numbers.forEach((key, number) -> {
            var right = expected.numbers.get(key);
            if (right == null) {
                wrong.add(key + " is surplus: " + plain(number));
            } else if (right.compareTo(number) != 0) {
                wrong.add(key + " is " + plain(number) + " but should be " + plain(right));
            }
        });
        return wrong;
    }

    /** What they lack. */
    List<Key> missing(Readings expected) {
        return expected.numbers.keySet().stream()
                .filter(key -> !numbers.containsKey(key))
                .toList();
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
