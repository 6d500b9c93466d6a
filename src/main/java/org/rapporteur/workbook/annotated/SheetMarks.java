package org.rapporteur.workbook.annotated;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.rapporteur.text.Texts;

/** Fills and comments the cells in question of one sheet. */
final class SheetMarks {

    private final XSSFSheet sheet;
    private final MarkedStyles styles;
    private final Texts texts;
    private final List<CellRangeAddress> merged;

    SheetMarks(XSSFSheet sheet, MarkedStyles styles, Texts texts) {
        this.sheet = sheet;
        this.styles = styles;
        this.texts = texts;
        this.merged = sheet.getMergedRegions();
    }

    /**
     * @param notes about cells of this sheet, the gravest first
     * @param room how many comments may still be written
     * @return what is left of it; below zero by the number of cells that got none
     */
    int mark(List<Note> notes, int room) {
        var comments = new Comments(sheet);
        var onTop = new MarksOnTop(sheet);
        var left = room;
        for (var about : byCell(notes).entrySet()) {
            var cell = cell(about.getKey());
            var level = about.getValue().get(0).level();
            styles.mark(cell, level);
            onTop.add(cell, level);
            if (left-- > 0) {
                comments.add(cell, CommentText.of(about.getValue(), texts));
            }
        }
        onTop.write();
        return left;
    }

    private SortedMap<CellAddress, List<Note>> byCell(List<Note> notes) {
        return notes.stream()
                .filter(note -> CellReference.cellReferenceIsWithinRange(
                        column(note.cell()), row(note.cell()), SpreadsheetVersion.EXCEL2007))
                .collect(Collectors.groupingBy(
                        note -> shown(new CellAddress(note.cell())), TreeMap::new, Collectors.toList()));
    }

    private static String column(String cell) {
        return cell.replaceAll("[0-9]", "");
    }

    private static String row(String cell) {
        return cell.replaceAll("[^0-9]", "");
    }

    /** Of merged cells only the first can be seen. */
    private CellAddress shown(CellAddress address) {
        return merged.stream()
                .filter(range -> range.isInRange(address))
                .findFirst()
                .map(range -> new CellAddress(range.getFirstRow(), range.getFirstColumn()))
                .orElse(address);
    }

    /** The cell; one that is not there yet is made, with the look of its row or column. */
    private XSSFCell cell(CellAddress address) {
        var known = sheet.getRow(address.getRow());
        var row = known == null ? sheet.createRow(address.getRow()) : known;
        var present = row.getCell(address.getColumn());
        if (present != null) {
            return present;
        }
        var cell = row.createCell(address.getColumn());
        cell.setCellStyle(row.isFormatted() ? row.getRowStyle() : sheet.getColumnStyle(address.getColumn()));
        return cell;
    }
}
