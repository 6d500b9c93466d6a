package org.rapporteur.workbook.formula;

import java.util.ArrayList;
import java.util.List;

/** Rows below each other. @param isAlways whether the items in all of them are relevant whatever is answered */
public record Run(int first, int last, boolean isAlways) {

    int size() {
        return last - first + 1;
    }

    /** The fewest runs that hold all rows of a list, in its order. */
    public static List<Run> of(List<Source> sources) {
        var runs = new ArrayList<Run>();
        for (var source : sources) {
            if (source instanceof Source.Row row) {
                add(runs, row);
            }
        }
        return runs;
    }

    static Run of(Source.Row row) {
        return new Run(row.row(), row.row(), row.isAlways());
    }

    private static void add(List<Run> runs, Source.Row row) {
        var end = runs.size() - 1;
        if (end >= 0 && row.row() == runs.get(end).last + 1) {
            var before = runs.get(end);
            runs.set(end, new Run(before.first, row.row(), before.isAlways && row.isAlways()));
        } else {
            runs.add(of(row));
        }
    }
}
