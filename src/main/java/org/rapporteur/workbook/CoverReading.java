package org.rapporteur.workbook;

import java.util.List;
import java.util.Set;
import org.rapporteur.core.merge.Aside;
import org.rapporteur.workbook.xlsx.FilledRow;

/** Reads the cover, on which nothing but notes of a person can be found. */
final class CoverReading {

    private final Set<String> printed;
    private final StrayCells strays;

    /** @param printed fingerprints of the texts that the cover was printed with */
    CoverReading(String sheet, Set<String> printed) {
        this.strays = new StrayCells(sheet);
        this.printed = printed;
    }

    void row(FilledRow row) {
        for (var cell : row.cells()) {
            var isPrinted = printed.contains(Fingerprint.of(CellText.of(cell.value())));
            if (!isPrinted && !CheckSheet.isFormulaOf(cell.value()) && !CellText.isBlank(cell.value())) {
                strays.add(row, cell);
            }
        }
    }

    List<Aside> asides() {
        return strays.asides();
    }
}
