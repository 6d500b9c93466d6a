package org.rapporteur.workbook.annotated;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.rapporteur.workbook.TextHeight;

/** The box in which a comment is shown: beside its cell, and large enough for its text. Lengths are pixels. */
final class CommentBox {

    static final double POINTS = 9;

    private static final int WIDTH = 380;
    private static final int GAP = 12;
    private static final int PADDING = 16;

    /** Digits of ten points that stand beside each other in the box. */
    private static final double DIGITS = 50;

    /** How many columns or rows may lie behind a box, be they hidden or not. */
    private static final int FARTHEST = 100;

    private final XSSFSheet sheet;

    private CommentBox(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    static XSSFClientAnchor beside(XSSFCell cell, String text) {
        return new CommentBox(cell.getSheet()).anchor(cell.getRowIndex(), cell.getColumnIndex(), text);
    }

    private XSSFClientAnchor anchor(int row, int column, String text) {
        var height = Units.pointsToPixel(TextHeight.of(text, DIGITS, POINTS, false)) + PADDING;
        var anchor = new XSSFClientAnchor();
        var last = SpreadsheetVersion.EXCEL2007;
        anchor.setCol1(Math.min(column + 1, last.getLastColumnIndex()));
        anchor.setDx1(Units.pixelToEMU(GAP));
        anchor.setRow1(row);
        anchor.setDy1(Units.pixelToEMU(2));
        var right = across(anchor.getCol1(), GAP + WIDTH, last.getLastColumnIndex());
        anchor.setCol2(right.index);
        anchor.setDx2(Units.pixelToEMU(right.rest));
        var bottom = down(row, 2 + height, last.getLastRowIndex());
        anchor.setRow2(bottom.index);
        anchor.setDy2(Units.pixelToEMU(bottom.rest));
        return anchor;
    }

    private Edge across(int column, int pixels, int last) {
        var rest = pixels;
        var at = column;
        for (; at < Math.min(last, column + FARTHEST); at++) {
            var width = sheet.isColumnHidden(at) ? 0 : Math.round(sheet.getColumnWidthInPixels(at));
            if (rest <= width) {
                break;
            }
            rest -= width;
        }
        return new Edge(at, rest);
    }

    private Edge down(int first, int pixels, int last) {
        var rest = pixels;
        var at = first;
        for (; at < Math.min(last, first + FARTHEST); at++) {
            var height = height(at);
            if (rest <= height) {
                break;
            }
            rest -= height;
        }
        return new Edge(at, rest);
    }

    private int height(int index) {
        var row = sheet.getRow(index);
        if (row != null && row.getZeroHeight()) {
            return 0;
        }
        return Units.pointsToPixel(row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints());
    }

    /** In which column or row, and how far in it. */
    private record Edge(int index, int rest) {}
}
