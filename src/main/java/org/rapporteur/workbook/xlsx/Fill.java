package org.rapporteur.workbook.xlsx;

import java.util.Objects;

/**
 * A formula that stands in several cells of a column, below each other; the names of cells in it without a dollar sign
 * move along. The file holds it once, at the first of them, so it is for rows that nobody moves.
 */
public final class Fill {

    private final String formula;
    private int first = -1;
    private int last;

    /** @param formula as it stands in the first of the cells, without its equals sign */
    public Fill(String formula) {
        this.formula = Objects.requireNonNull(formula);
    }

    void add(int row) {
        first = first < 0 ? row : first;
        last = row;
    }

    String formula() {
        return formula;
    }

    boolean startsAt(int row) {
        return row == first;
    }

    boolean isAlone() {
        return first == last;
    }

    String range(int column) {
        return CellName.of(column, first) + ":" + CellName.of(column, last);
    }
}
