package org.rapporteur.workbook.annotated;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapporteur.core.questionnaire.Level;

/** How the sheet of findings looks: like the sheets that were printed. */
final class FindingsStyles {

    private static final int BLUE = 0x00609C;
    private static final int PALE = 0xEAF3F9;
    private static final int LINE = 0xC3D3DF;
    private static final int INK = 0x1F2A33;
    private static final int WHITE = 0xFFFFFF;

    private final XSSFWorkbook workbook;
    final XSSFCellStyle hidden;
    final XSSFCellStyle title;
    final XSSFCellStyle fact;
    final XSSFCellStyle trial;
    final XSSFCellStyle heading;
    final XSSFCellStyle text;
    final XSSFCellStyle number;
    final XSSFCellStyle link;

    FindingsStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        hidden = plain(font(10, false, INK));
        title = middle(filled(indented(plain(font(14, true, WHITE))), colour(BLUE)));
        fact = middle(filled(indented(wrapped(plain(font(10, false, INK)))), colour(PALE)));
        trial = middle(filled(indented(wrapped(plain(font(10, true, 0x5C4400)))), colour(0xFFF0C2)));
        heading = middle(ruled(filled(indented(wrapped(plain(font(10, true, WHITE)))), colour(BLUE))));
        text = ruled(indented(wrapped(plain(font(10, false, INK)))));
        number = ruled(plain(font(10, false, INK)));
        number.setAlignment(HorizontalAlignment.CENTER);
        link = ruled(indented(wrapped(plain(underlined(font(10, false, BLUE))))));
    }

    /** In the colour that the cells of the level have. */
    XSSFCellStyle level(Level level) {
        var shade = new XSSFColor(MarkColour.of(level).shade(0));
        return ruled(filled(indented(plain(font(10, true, INK))), shade));
    }

    private XSSFCellStyle plain(XSSFFont font) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.GENERAL);
        return style;
    }

    private static XSSFCellStyle wrapped(XSSFCellStyle style) {
        style.setWrapText(true);
        return style;
    }

    private static XSSFCellStyle indented(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        return style;
    }

    private static XSSFCellStyle middle(XSSFCellStyle style) {
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, XSSFColor fill) {
        style.setFillForegroundColor(fill);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFCellStyle ruled(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour(LINE));
        style.setBottomBorderColor(colour(LINE));
        style.setLeftBorderColor(colour(LINE));
        style.setRightBorderColor(colour(LINE));
        return style;
    }

    private XSSFFont font(int points, boolean bold, int colour) {
        var font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    private static XSSFFont underlined(XSSFFont font) {
        font.setUnderline(Font.U_SINGLE);
        return font;
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
