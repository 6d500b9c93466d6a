package org.rapporteur.reports;

import java.util.List;
import java.util.Objects;

/**
 * A table of a report, before it is written in any format.
 *
 * @param name short enough for the tab of a sheet: at most 31 characters
 * @param bands neighbouring columns under a common heading
 * @param rows each as long as there are columns
 */
record Table(String name, List<Band> bands, List<List<Cell>> rows) {

    Table {
        Objects.requireNonNull(name);
        bands = List.copyOf(bands);
        rows = List.copyOf(rows);
        var width = bands.stream().mapToInt(band -> band.columns().size()).sum();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row of " + name + " is not " + width + " cells long");
        }
    }

    List<Column> columns() {
        return bands.stream().flatMap(band -> band.columns().stream()).toList();
    }

    /** @param heading empty where the columns need none */
    record Band(String heading, List<Column> columns) {
        Band {
            Objects.requireNonNull(heading);
            columns = List.copyOf(columns);
        }
    }

    /** @param width in characters */
    record Column(String heading, Kind kind, int width) {}

    /** What a column holds. */
    enum Kind {
        /** A short text that names the row. */
        KEY,
        TEXT,
        COUNT,
        PERCENT,
        /** A number that a State gave, or that is computed of such. */
        NUMBER
    }
}
