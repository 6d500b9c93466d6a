package org.rapporteur.reports.sdmx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** The rows of a report, each told from all others by its key, all of their codes in the code lists. */
record DataSet(List<Row> rows) {

    DataSet {
        rows = List.copyOf(rows);
    }

    /** @throws IllegalStateException where two rows have the same key, or one a code that is in no list */
    static DataSet of(Stream<Row> rows, CodeLists lists) {
        var all = new ArrayList<Row>();
        var keys = new HashSet<List<String>>();
        rows.forEach(row -> {
            if (!keys.add(row.key())) {
                throw new IllegalStateException("two figures have the key " + row.key());
            }
            requireCodes(row, lists);
            all.add(row);
        });
        return new DataSet(all);
    }

    private static void requireCodes(Row row, CodeLists lists) {
        row.cells().forEach((component, value) -> component
                .list()
                .filter(list -> !lists.has(list, value))
                .ifPresent(list -> {
                    throw new IllegalStateException(value + " is not in " + list + ": " + row.key());
                }));
    }
}
