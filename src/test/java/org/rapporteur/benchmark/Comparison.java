package org.rapporteur.benchmark;

import java.util.Locale;

/**
 * What a budget is about, and what it is measured against in the same run.
 *
 * @param most of {@code against} that {@code measured} may take
 * @param measured median in milliseconds
 * @param against median in milliseconds
 */
record Comparison(String budget, double most, double measured, double against) {

    double ratio() {
        return measured / against;
    }

    /** A line of the table that {@link #heading} begins. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "| %s | %.1f | %.2f | %.1f ms / %.1f ms |", budget, most, ratio(), measured, against);
    }

    static String heading() {
        return """
                | budget | at most | measured | medians |
                |---|---|---|---|""";
    }
}
