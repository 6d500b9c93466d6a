package org.rapporteur.workbook;

import org.rapporteur.workbook.xlsx.CellStyle;

/**
 * How much height a wrapped text needs. A spreadsheet file carries its rows' heights, so they are estimated from the
 * length of the texts, a little on the generous side; programs fit them again when somebody types.
 */
public final class TextHeight {

    /** How much of a column is left for small letters when a text is in capitals. */
    static final double CAPITALS = 0.78;

    /** The highest row that Excel opens, in points. */
    private static final double HIGHEST = 409;

    private static final double UNIT_SIZE = 10;
    private static final double LINE = 1.28;
    private static final double PADDING = 5;

    /** From here on letters are as wide as they are high: Hangul, Chinese, Japanese and their punctuation. */
    private static final int FIRST_WIDE = 0x1100;

    private TextHeight() {}

    /**
     * The height in points of a text in a column.
     *
     * @param width of the column, in digits of ten points
     */
    static double of(String text, double width, CellStyle style) {
        return of(text, width, style.font().size(), style.font().bold());
    }

    /**
     * The height in points of a text in a column.
     *
     * @param width of the column, in digits of ten points
     * @param size of the letters, in points
     */
    public static double of(String text, double width, double size, boolean bold) {
        var perLine = width * UNIT_SIZE / size * (bold ? 1.02 : 1.12) - 2;
        return Math.min(HIGHEST, Math.round(lines(text, perLine) * size * LINE + PADDING));
    }

    private static int lines(String text, double perLine) {
        var lines = 1;
        var inLine = 0.0;
        var inWord = 0.0;
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '\n') {
                lines++;
                inLine = 0;
                inWord = 0;
                continue;
            }
            var wide = character >= FIRST_WIDE && !isPunctuation(character) ? 2 : 1;
            inLine += wide;
            inWord = character == ' ' || wide == 2 ? 0 : inWord + wide;
            if (inLine > perLine) {
                lines++;
                inLine = inWord < perLine ? inWord : 0;
            }
        }
        return lines;
    }

    /** General punctuation, such as dashes and quotation marks, is narrow although it comes late. */
    private static boolean isPunctuation(char character) {
        return character >= 0x2000 && character < 0x2E80;
    }
}
