package org.rapporteur.workbook.annotated;

import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/**
 * How a cell was filled before it was marked. Colours of a theme become the colours that they are; a gradient, which
 * nothing here prints, is forgotten.
 *
 * @param pattern as the format spells it, such as {@code solid}
 * @param fore six hexadecimal digits; empty for none
 * @param back likewise
 */
record EarlierFill(String pattern, String fore, String back) {

    static final EarlierFill NONE = new EarlierFill("none", "", "");

    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z0-9]+):([0-9A-F]{6})?:([0-9A-F]{6})?");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    static EarlierFill of(XSSFCellStyle style) {
        var pattern = STPatternType.Enum.forInt(style.getFillPattern().getCode() + 1);
        return new EarlierFill(
                pattern.toString(), hex(style.getFillForegroundXSSFColor()), hex(style.getFillBackgroundXSSFColor()));
    }

    private static String hex(XSSFColor colour) {
        var rgb = colour == null ? null : colour.getRGBWithTint();
        return rgb == null ? "" : HEX.formatHex(rgb);
    }

    /** What {@link #written} gave; {@link #NONE} for anything else. */
    static EarlierFill read(String text) {
        var parts = WRITTEN.matcher(text);
        if (!parts.matches() || STPatternType.Enum.forString(parts.group(1)) == null) {
            return NONE;
        }
        return new EarlierFill(parts.group(1), known(parts.group(2)), known(parts.group(3)));
    }

    private static String known(String colour) {
        return colour == null ? "" : colour;
    }

    /** In one word. */
    String written() {
        return pattern + ":" + fore + ":" + back;
    }

    CTFill fill() {
        var fill = CTFill.Factory.newInstance();
        var filling = fill.addNewPatternFill();
        filling.setPatternType(STPatternType.Enum.forString(pattern));
        if (!fore.isEmpty()) {
            filling.addNewFgColor().setRgb(opaque(fore));
        }
        if (!back.isEmpty()) {
            filling.addNewBgColor().setRgb(opaque(back));
        }
        return fill;
    }

    private static byte[] opaque(String colour) {
        return HEX.parseHex("FF" + colour);
    }
}
