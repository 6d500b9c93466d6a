package org.rapporteur.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.merge.Aside;
import org.rapporteur.workbook.xlsx.CellName;
import org.rapporteur.workbook.xlsx.FilledRow;
import org.rapporteur.workbook.xlsx.FilledRow.FilledCell;

/** The filled cells of one sheet that are no answers. All are counted; only the first of very many are kept. */
final class StrayCells {

    static final int MOST = 1_500;

    private final String sheet;
    private final List<Aside> kept = new ArrayList<>();
    private Finding firstLeftOut;
    private int leftOut;

    StrayCells(String sheet) {
        this.sheet = sheet;
    }

    void add(FilledRow row, FilledCell cell) {
        add(() -> finding(row, cell));
    }

    /** @param finding made only where it is kept */
    void add(Supplier<Finding> finding) {
        if (kept.size() < MOST) {
            kept.add(new Aside(finding.get(), 1));
            return;
        }
        if (leftOut == 0) {
            firstLeftOut = finding.get();
        }
        leftOut++;
    }

    private Finding finding(FilledRow row, FilledCell cell) {
        var place = new Location.Cell(sheet, CellName.of(cell.column(), row.index()));
        Map<String, Object> found = Map.of("found", CellText.shown(cell.value()));
        return Finding.at(FindingCode.OUTSIDE_ANSWER_COLUMN, place, found);
    }

    List<Aside> asides() {
        var asides = new ArrayList<>(kept);
        if (leftOut > 0) {
            asides.add(Aside.more(firstLeftOut, leftOut));
        }
        return asides;
    }
}
