package org.rapporteur.reports.document.html.plot;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.reports.document.Plot;

/**
 * The numbers along an axis, from 0.
 *
 * @param step between two of them: 1, 2 or 5 times a power of ten
 * @param end the last, at or above the largest value
 */
record Axis(int step, int end) {

    private static final int MOST_STEPS = 6;

    /** For values laid end to end. */
    static Axis ofSums(Plot plot) {
        return upTo(IntStream.range(0, plot.categories().size())
                .map(category -> plot.series().stream()
                        .mapToInt(series -> series.values().get(category))
                        .sum())
                .max()
                .orElse(0));
    }

    /** For values side by side. */
    static Axis ofValues(Plot plot) {
        return upTo(plot.series().stream()
                .flatMap(series -> series.values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0));
    }

    static Axis upTo(int largest) {
        var step = Stream.iterate(1L, power -> power * 10)
                .flatMap(power -> Stream.of(power, 2 * power, 5 * power))
                .filter(candidate -> candidate * MOST_STEPS >= largest)
                .findFirst()
                .orElseThrow();
        var steps = Math.max(1, (largest + step - 1) / step);
        return new Axis(Math.toIntExact(step), Math.toIntExact(steps * step));
    }

    List<Integer> numbers() {
        return IntStream.rangeClosed(0, end / step).map(i -> i * step).boxed().toList();
    }

    static String written(int number, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }
}
