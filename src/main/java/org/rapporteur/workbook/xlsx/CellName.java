package org.rapporteur.workbook.xlsx;

/** The names of cells, such as {@code E12}. Columns and rows count from 0 here and from A and 1 in a name. */
public final class CellName {

    private static final int LETTERS = 26;
    private static final int MAX_LETTERS = 3;

    private CellName() {}

    public static String of(int column, int row) {
        return column(column) + (row + 1);
    }

    public static String column(int column) {
        if (column < LETTERS) {
            return String.valueOf((char) ('A' + column));
        }
        return column(column / LETTERS - 1) + (char) ('A' + column % LETTERS);
    }

    /**
     * The column of a cell's name.
     *
     * @throws IllegalArgumentException where the text names no cell
     */
    static int columnOf(String name) {
        var column = 0;
        var at = 0;
        while (at < name.length() && isLetter(name.charAt(at))) {
            column = column * LETTERS + name.charAt(at) - 'A' + 1;
            at++;
        }
        if (at == 0 || at > MAX_LETTERS) {
            throw new IllegalArgumentException("not the name of a cell: " + name);
        }
        return column - 1;
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z';
    }
}
