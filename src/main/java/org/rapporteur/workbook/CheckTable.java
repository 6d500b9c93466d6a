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
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** @return its number */
    int addRow() {
        rows.add(new EnumMap<>(CheckColumn.class));
        return rows.size() - 1;
    }

    void put(int row, CheckColumn column, Value value) {
        rows.get(row).put(column, new Cell(null, value));
    }

    void put(int row, CheckColumn column, String formula, Value value) {
        put(row, column, new Fill(formula), value);
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
        rows.forEach(cells -> print(sheet.row(13), cells));
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

    /** @param formula {@code null} for none */
    private record Cell(Fill formula, Value value) {}
}
