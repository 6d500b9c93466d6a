package org.rapporteur.workbook.xlsx;

import java.util.List;
import org.rapporteur.core.answer.RawValue;

/**
 * A row of a sheet that is being read.
 *
 * @param index from 0
 * @param cells that hold something, by column
 */
public record FilledRow(int index, List<FilledCell> cells) {

    /** What a cell holds; empty where the row has no such cell. */
    public RawValue value(int column) {
        for (var cell : cells) {
            if (cell.column == column) {
                return cell.value;
            }
        }
        return new RawValue.Empty();
    }

    /** @param column from 0 */
    public record FilledCell(int column, RawValue value) {}
}
