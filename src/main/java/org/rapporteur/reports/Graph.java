package org.rapporteur.reports;

import java.util.List;
import java.util.Objects;

/**
 * A chart over cells of a table, so that it follows them.
 *
 * @param names column with what the rows are called
 * @param series columns with the numbers, each under a heading of its own
 * @param firstRow of the table's rows, from 0
 * @param lastRow the last one of them
 * @param count in words, such as Member States
 */
record Graph(
        String title, Kind kind, Table table, int names, List<Series> series, int firstRow, int lastRow, String count) {

    Graph {
        Objects.requireNonNull(title);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(count);
        series = List.copyOf(series);
        if (firstRow < 0 || lastRow < firstRow || lastRow >= table.rows().size()) {
            throw new IllegalArgumentException(table.name() + " has no rows " + firstRow + " to " + lastRow);
        }
    }

    /** How many rows it shows. */
    int size() {
        return lastRow - firstRow + 1;
    }

    /** A column, and how it is painted. @param tone as hexadecimal digits of red, green and blue */
    record Series(int column, String tone) {
        Series {
            Objects.requireNonNull(tone);
        }
    }

    /** How a chart shows its numbers. */
    enum Kind {
        /** Lying bars of several parts, one for each row. */
        STACKED,
        /** The same, each bar as long as the others. */
        SHARES,
        /** A line for each column, over the rows. */
        LINES
    }
}
