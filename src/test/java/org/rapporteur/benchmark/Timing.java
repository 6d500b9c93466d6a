package org.rapporteur.benchmark;

import java.util.Locale;

/**
 * How long something takes by itself.
 *
 * @param most how many milliseconds it may take
 * @param measured median in milliseconds
 */
record Timing(String budget, double most, double measured) {

    /** A line of the table that {@link #heading} begins. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "| %s | %.1f ms | %.2f ms |", budget, most, measured);
    }

    static String heading() {
        return """
                | budget | at most | median |
                |---|---|---|""";
    }
}
