package org.rapporteur.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.workbook.formula.Syntax;
import org.rapporteur.workbook.xlsx.Fill;
import org.rapporteur.workbook.xlsx.Sheet;
import org.rapporteur.workbook.xlsx.Value;

/** The cells of the sheet on which answers are checked, put together in any order. */
final class CheckTable {

    /** A shorter text takes less room in a formula than in a cell. */
    private static final int SHORT = 12;

    private final List<Map<CheckColumn, Cell>> rows = new ArrayList<>();
    private final Map<CheckColumn, Newest> newest = new EnumMap<>(CheckColumn.class);
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** @return its number */
    int addRow() {
        rows.add(new EnumMap<>(CheckColumn.class));
        return rows.size() - 1;
    }

    void put(int row, CheckColumn column, Value value) {
        rows.get(row).put(column, new Cell(null, value));
    }

    /** A formula that means the same as that of the row above is shared with it. */
    void put(int row, CheckColumn column, String formula, Value value) {
        var relative = RelativeFormula.of(formula, row);
        var above = newest.get(column);
        if (above == null || above.row != row - 1 || !above.relative.equals(relative)) {
            above = new Newest(relative, new Fill(formula), row);
        }
        newest.put(column, new Newest(relative, above.fill, row));
        put(row, column, above.fill, value);
    }

    void put(int row, CheckColumn column, Fill formula, Value value) {
        rows.get(row).put(column, new Cell(formula, value));
    }

    /** For a formula that needs a text: the text itself, or the cell that holds it once for all. */
    String constant(String text) {
        return text.length() <= SHORT
                ? Syntax.literal(text)
                : texts.computeIfAbsent(text, added -> Sheet.absolute(CheckColumn.TEXT.position(), texts.size()));
    }

    void printOn(Sheet sheet) {
        while (rows.size() < texts.size()) {
            addRow();
        }
        var row = 0;
        for (var text : texts.keySet()) {
            put(row, CheckColumn.TEXT, Value.of(text));
            row++;
        }
        rows.forEach(cells -> print(sheet.row(0), cells));
    }

    private static void print(Sheet.Row row, Map<CheckColumn, Cell> cells) {
        cells.forEach((column, cell) -> {
            if (cell.formula == null) {
                row.cell(column.position(), cell.value, Look.STANDARD);
            } else {
                row.formula(column.position(), cell.formula, cell.value, Look.STANDARD);
            }
        });
    }

    /** The formula that was put into a column last. */
    private record Newest(String relative, Fill fill, int row) {}

    /** @param formula {@code null} for none */
    private record Cell(Fill formula, Value value) {}
}
