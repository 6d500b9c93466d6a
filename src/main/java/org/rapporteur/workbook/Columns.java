package org.rapporteur.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.workbook.xlsx.FilledRow;

/** Where the columns of a sheet stand: as printed, until a header row says otherwise. */
final class Columns {

    private final Map<Integer, Column> byPosition;
    private final int code;
    private final int answer;
    private final int review;

    private Columns(Map<Integer, Column> byPosition) {
        this.byPosition = byPosition;
        this.code = position(Column.CODE);
        this.answer = position(Column.ANSWER);
        this.review = position(Column.REVIEW);
    }

    static Columns asPrinted(List<Column> printed) {
        return movedTo(Map.of(), printed);
    }

    /**
     * The columns as a header row names them; empty where the row does not name the column of the answers.
     *
     * @param printed those that the workbook was printed with
     */
    static Optional<Columns> in(FilledRow row, Map<Column, String> headings, List<Column> printed) {
        var found = new HashMap<Column, Integer>();
        for (var cell : row.cells()) {
            printed.forEach(column -> {
                if (CellText.isPrinted(cell.value(), headings.get(column))) {
                    found.putIfAbsent(column, cell.column());
                }
            });
        }
        return found.containsKey(Column.ANSWER) ? Optional.of(movedTo(found, printed)) : Optional.empty();
    }

    /** A column that the header does not name is where it was printed, unless another one has taken its place. */
    private static Columns movedTo(Map<Column, Integer> found, List<Column> printed) {
        var positions = new HashMap<Integer, Column>();
        found.forEach((column, position) -> positions.put(position, column));
        for (var column : printed) {
            if (!found.containsKey(column)) {
                positions.putIfAbsent(printed.indexOf(column), column);
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

    /** -1 also where the workbook was printed without it. */
    int review() {
        return review;
    }

    /** The column at a position; empty beyond the printed ones. */
    Optional<Column> at(int position) {
        return Optional.ofNullable(byPosition.get(position));
    }
}
