package org.rapporteur.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.merge.Aside;
import org.rapporteur.workbook.xlsx.CellName;
import org.rapporteur.workbook.xlsx.FilledRow;

/** Reads the cover, on which nothing but notes of a person can be found. */
final class CoverReading {

    private final String sheet;
    private final Set<String> printed;
    private final List<Aside> asides = new ArrayList<>();

    /** @param printed fingerprints of the texts that the cover was printed with */
    CoverReading(String sheet, Set<String> printed) {
        this.sheet = sheet;
        this.printed = printed;
    }

    void row(FilledRow row) {
        for (var cell : row.cells()) {
            var isPrinted = printed.contains(Fingerprint.of(CellText.of(cell.value())));
            if (!isPrinted && !CellText.isBlank(cell.value())) {
                var place = new Location.Cell(sheet, CellName.of(cell.column(), row.index()));
                Map<String, Object> found = Map.of("found", CellText.shown(cell.value()));
                asides.add(new Aside(Finding.at(FindingCode.OUTSIDE_ANSWER_COLUMN, place, found), 1));
            }
        }
    }

    List<Aside> asides() {
        return asides;
    }
}
