package org.rapporteur.reports;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a report's cells. */
final class SheetStyles {

    private static final XSSFColor DARK = colour(0x1f, 0x3a, 0x5f);
    private static final XSSFColor PALE = colour(0xdc, 0xe6, 0xf1);
    private static final XSSFColor LINE = colour(0xbf, 0xc8, 0xd2);
    private static final XSSFColor WHITE = colour(0xff, 0xff, 0xff);
    private static final XSSFColor ALARM = colour(0xa6, 0x1b, 0x1b);

    private final XSSFWorkbook workbook;
    final XSSFCellStyle title;
    final XSSFCellStyle basis;
    final XSSFCellStyle mark;
    final XSSFCellStyle band;
    final XSSFCellStyle heading;
    final XSSFCellStyle key;
    final XSSFCellStyle text;
    final XSSFCellStyle count;
    final XSSFCellStyle percent;
    final XSSFCellStyle number;

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = plain(font(14, true, DARK));
        basis = plain(font(11, false, null));
        mark = plain(font(11, true, ALARM));
        band = filled(font(10, true, WHITE), DARK);
        heading = filled(font(10, true, DARK), PALE);
        key = ruled(font(10, true, null));
        text = ruled(font(10, false, null));
        text.setWrapText(true);
        count = number("#,##0");
        percent = number("0.0");
        number = number("General"); // a year takes no comma, and a number has the decimals that it has
    }

    private XSSFCellStyle plain(XSSFFont font) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle filled(XSSFFont font, XSSFColor fill) {
        var style = ruled(font);
        style.setFillForegroundColor(fill);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private XSSFCellStyle number(String format) {
        var style = ruled(font(10, false, null));
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    private XSSFCellStyle ruled(XSSFFont font) {
        var style = plain(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(LINE);
        style.setBorderRight(BorderStyle.THIN);
        style.setRightBorderColor(LINE);
        return style;
    }

    /** @param colour {@code null} for the reader's own */
    private XSSFFont font(int points, boolean bold, XSSFColor colour) {
        var font = workbook.createFont();
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        if (colour != null) {
            font.setColor(colour);
        }
        return font;
    }

    private static XSSFColor colour(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue});
    }
}
