package org.rapporteur.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;

/**
 * Builds from nothing, with POI, a workbook of the same sheets, cells, styles, widths, heights, lists and protection
 * as one that was read once as a pattern. What the pattern says is kept, so that only the building is measured.
 */
final class PoiWorkbook {

    private final XSSFWorkbook pattern;
    private final XSSFWorkbook built = new XSSFWorkbook();
    private final Map<Short, CellStyle> styles = new HashMap<>();

    private PoiWorkbook(XSSFWorkbook pattern) {
        this.pattern = pattern;
    }

    static XSSFWorkbook pattern(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    static byte[] build(XSSFWorkbook pattern) throws IOException {
        return new PoiWorkbook(pattern).build();
    }

    private byte[] build() throws IOException {
        for (var index = 0; index < pattern.getNumberOfSheets(); index++) {
            var sheet = pattern.getSheetAt(index);
            buildSheet(sheet, built.createSheet(sheet.getSheetName()));
            built.setSheetVisibility(
                    index,
                    SheetVisibility.valueOf(pattern.getSheetVisibility(index).name()));
        }
        var out = new ByteArrayOutputStream(1 << 17);
        built.write(out);
        built.close();
        return out.toByteArray();
    }

    private void buildSheet(XSSFSheet from, XSSFSheet to) {
        for (var column = 0; column < 8; column++) {
            to.setColumnWidth(column, from.getColumnWidth(column));
            to.setColumnHidden(column, from.isColumnHidden(column));
        }
        from.forEach(row -> {
            var added = to.createRow(row.getRowNum());
            added.setHeightInPoints(row.getHeightInPoints());
            row.forEach(cell -> {
                var copy = added.createCell(cell.getColumnIndex());
                copy.setCellStyle(style(cell.getCellStyle()));
                if (cell.getCellType() == CellType.FORMULA) {
                    copyFormula((XSSFCell) cell, (XSSFCell) copy);
                } else if (cell.getCellType() == CellType.NUMERIC) {
                    copy.setCellValue(cell.getNumericCellValue());
                } else if (cell.getCellType() == CellType.BOOLEAN) {
                    copy.setCellValue(cell.getBooleanCellValue());
                } else if (!cell.getStringCellValue().isEmpty()) {
                    copy.setCellValue(cell.getStringCellValue());
                }
            });
        });
        from.getMergedRegions().forEach(to::addMergedRegion);
        from.getDataValidations().forEach(to::addValidationData);
        if (from.getPaneInformation() != null) {
            to.createFreezePane(0, from.getPaneInformation().getHorizontalSplitPosition());
            to.setRepeatingRows(from.getRepeatingRows());
        }
        to.enableLocking();
    }

    /** As it stands in the file: POI would parse it first, which is not what is measured here. */
    private static void copyFormula(XSSFCell from, XSSFCell to) {
        to.getCTCell().setF((CTCellFormula) from.getCTCell().getF().copy());
        to.getCTCell().setT(from.getCTCell().getT());
        to.getCTCell().setV(from.getCTCell().getV());
    }

    private CellStyle style(CellStyle from) {
        return styles.computeIfAbsent(from.getIndex(), index -> {
            var style = built.createCellStyle();
            style.cloneStyleFrom(from);
            return style;
        });
    }
}
