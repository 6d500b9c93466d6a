package org.rapporteur.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.workbook.xlsx.FilledRow;

/** Where the columns of a sheet stand: as printed, until a header row says otherwise. */
final class Columns {

    private final Map<Integer, Column> byPosition;
    private final int code;
    private final int answer;

    private Columns(Map<Integer, Column> byPosition) {
        this.byPosition = byPosition;
        this.code = position(Column.CODE);
        this.answer = position(Column.ANSWER);
    }

    static Columns asPrinted() {
        return movedTo(Map.of());
    }

    /** The columns as a header row names them; empty where the row does not name the column of the answers. */
    static Optional<Columns> in(FilledRow row, Map<Column, String> headings) {
        var found = new HashMap<Column, Integer>();
        for (var cell : row.cells()) {
            headings.forEach((column, heading) -> {
                if (CellText.isPrinted(cell.value(), heading)) {
                    found.putIfAbsent(column, cell.column());
                }
            });
        }
        return found.containsKey(Column.ANSWER) ? Optional.of(movedTo(found)) : Optional.empty();
    }

    /** A column that the header does not name is where it was printed, unless another one has taken its place. */
    private static Columns movedTo(Map<Column, Integer> found) {
        var positions = new HashMap<Integer, Column>();
        found.forEach((column, position) -> positions.put(position, column));
        for (var column : Column.values()) {
            if (!found.containsKey(column)) {
                positions.putIfAbsent(column.position(), column);
            }
        }
        return new Columns(positions);
    }

    private int position(Column wanted) {
        return byPosition.entrySet().stream()
                .filter(entry -> entry.getValue() == wanted)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    /** From 0; -1 where the sheet has lost it. */
    int code() {
        return code;
    }

    int answer() {
        return answer;
    }

    /** The column at a position; empty beyond the printed ones. */
    Optional<Column> at(int position) {
        return Optional.ofNullable(byPosition.get(position));
    }
}
