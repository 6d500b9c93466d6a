package org.rapporteur.workbook.xlsx;

import java.util.StringJoiner;

/** Cells that share something, written as ranges: neighbours below each other become one. */
final class CellRanges {

    private final StringJoiner closed = new StringJoiner(" ");
    private String top = "";
    private int column;
    private int first = -1;
    private int last = -1;

    void add(int atColumn, int row) {
        if (first >= 0 && atColumn == column && row == last + 1) {
            last = row;
            return;
        }
        close();
        top = top.isEmpty() ? CellName.of(atColumn, row) : top;
        column = atColumn;
        first = row;
        last = row;
    }

    /** The cell that was added first, from which the others count. */
    String first() {
        return top;
    }

    /** As XML lists them: {@code E4 E6:E9}. */
    String written() {
        close();
        first = -1;
        return closed.toString();
    }

    private void close() {
        if (first >= 0) {
            var start = CellName.of(column, first);
            closed.add(first == last ? start : start + ":" + CellName.of(column, last));
        }
    }
}
