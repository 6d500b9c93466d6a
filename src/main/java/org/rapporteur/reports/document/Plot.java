package org.rapporteur.reports.document;

import java.util.List;
import java.util.Objects;

/**
 * What a chart draws.
 *
 * @param kind how
 * @param categories what stands along the one axis, such as recommendations or years
 * @param series each with a value for each category
 * @param unit what the values count, printed along the other axis
 */
public record Plot(Kind kind, List<String> categories, List<Series> series, String unit) {

    /** @throws IllegalArgumentException where a series has not a value for each category */
    public Plot {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(unit);
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (var each : series) {
            if (each.values().size() != categories.size()) {
                throw new IllegalArgumentException(each + " does not fit " + categories);
            }
        }
    }

    private static final int DARKEST = 4;

    /** The tone of a step of a scale, from the palest to the darkest as far as there are tones. */
    public static int tone(int step, int steps) {
        return steps == 1 ? DARKEST : Math.round((float) step * DARKEST / (steps - 1));
    }

    /** How a plot is drawn. */
    public enum Kind {
        /** Bars from the reader's start, the series one after the other within each: the first category on top. */
        STACKED_BARS,
        /** Columns, the series one on the other. */
        STACKED_COLUMNS,
        /** A line for each series, with a mark at each value. */
        LINES
    }

    /**
     * @param tone what it is filled with: {@code 0}, the palest, to {@code 4}, the darkest step of a scale, or
     *     {@code not_known}, {@code not_applicable}, {@code not_answered}
     */
    public record Series(String name, String tone, List<Integer> values) {
        public Series {
            Objects.requireNonNull(name);
            Objects.requireNonNull(tone);
            values = List.copyOf(values);
        }
    }
}
