package org.rapporteur.benchmark;

import java.util.List;
import java.util.Locale;

/**
 * What a number of editions costs.
 *
 * @param answers reported answers in the database
 * @param bytes of their table on disk, its indexes included
 * @param seconds that it took to load what was not there before
 * @param chapters milliseconds that each chapter's report takes, the median of several
 * @param submission milliseconds that a submission takes, the median of several
 */
record Growth(int editions, long answers, long bytes, long seconds, List<Double> chapters, double submission) {

    private static final double MEBIBYTE = 1 << 20;

    Growth {
        chapters = List.copyOf(chapters);
    }

    /** A line of the table that {@link #heading} begins. */
    @Override
    public String toString() {
        var sorted = chapters.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "| %d | %,d | %,.0f MiB | %d s | %.0f to %.0f ms | %.0f ms |",
                editions,
                answers,
                bytes / MEBIBYTE,
                seconds,
                sorted.get(0),
                sorted.get(sorted.size() - 1),
                submission);
    }

    static String heading() {
        return """
                | editions | reported answers | table on disk | loaded in | a chapter report | a submission |
                |---|---|---|---|---|---|""";
    }
}
