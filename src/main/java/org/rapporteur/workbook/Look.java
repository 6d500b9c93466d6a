package org.rapporteur.workbook;

import org.rapporteur.workbook.xlsx.CellStyle;
import org.rapporteur.workbook.xlsx.CellStyle.Font;
import org.rapporteur.workbook.xlsx.CellStyle.Horizontal;
import org.rapporteur.workbook.xlsx.CellStyle.Vertical;
import org.rapporteur.workbook.xlsx.Tint;

/**
 * How the workbook looks: a blue near the United Nations' own but dark enough for white letters (contrast 6.5 to 1),
 * two tints of it, and letters that every office program has.
 */
final class Look {

    static final String BLUE = "00609C";
    private static final String MIDDLE_TINT = "CFE3F1";
    private static final String LIGHT_TINT = "EAF3F9";
    private static final String LIGHTEST_TINT = "F4F9FC";
    private static final String LINE = "C3D3DF";
    private static final String ANSWER_LINE = "5B9BC8";
    private static final String LOCKED = "F6F8FA";
    private static final String YELLOW = "FFF0C2";
    private static final String LIGHT_YELLOW = "FFF9E6";
    private static final String WHITE = "FFFFFF";
    private static final String RUST = "8A3B00";
    private static final String INK = "1F2A33";
    private static final String GREY = "4A5763";

    private static final String FACE = "Arial";

    static final CellStyle STANDARD = CellStyle.of(font(10, INK));

    static final CellStyle COVER_TITLE = onBlue(bold(20, WHITE)).indented();
    static final CellStyle COVER_SUBTITLE = onBlue(font(11, WHITE)).indented().wrap();
    static final CellStyle COVER_STATE = middle(CellStyle.of(bold(18, BLUE)).indented());
    static final CellStyle COVER_LABEL = middle(CellStyle.of(font(10, GREY)).indented());
    static final CellStyle COVER_VALUE = middle(CellStyle.of(bold(10, INK)));
    static final CellStyle COVER_HEADING =
            middle(CellStyle.of(bold(12, BLUE)).on(LIGHT_TINT).indented());
    static final CellStyle COVER_TEXT = CellStyle.of(font(10, INK)).indented().wrap();
    static final CellStyle COVER_NOTE = CellStyle.of(font(8.5, GREY)).indented().wrap();
    static final CellStyle TRIAL =
            middle(CellStyle.of(bold(10, "5C4400")).on(YELLOW).indented().wrap());

    static final CellStyle TABLE_HEAD =
            middle(CellStyle.of(bold(10, WHITE)).on(BLUE).lined(LINE).indented());
    static final CellStyle TABLE_CELL =
            middle(CellStyle.of(font(10, INK)).lined(LINE).indented().wrap());
    static final CellStyle TABLE_NOTE =
            middle(CellStyle.of(font(8.5, INK)).lined(LINE).indented().wrap());
    static final CellStyle TABLE_LINK = middle(CellStyle.of(new Font(FACE, 10, false, true, BLUE))
            .lined(LINE)
            .indented()
            .wrap());
    static final CellStyle TABLE_TOTAL =
            middle(CellStyle.of(bold(10, INK)).on(LIGHT_TINT).lined(LINE).indented());

    static final CellStyle CHAPTER_TITLE = onBlue(bold(14, WHITE)).indented().wrap();
    static final CellStyle CHAPTER_LINK = middle(
            CellStyle.of(new Font(FACE, 9, false, true, BLUE)).on(MIDDLE_TINT).indented());
    static final CellStyle HEADER = middle(
            CellStyle.of(bold(10, INK)).on(MIDDLE_TINT).lined(LINE).indented().wrap());
    static final CellStyle HEADER_ANSWER =
            middle(CellStyle.of(bold(10, WHITE)).on(BLUE).lined(BLUE).indented().wrap());
    static final CellStyle HEADING =
            middle(CellStyle.of(bold(11, BLUE)).on(MIDDLE_TINT).indented().wrap());
    static final CellStyle BAND =
            CellStyle.of(font(9, INK)).on(LIGHT_TINT).indented().wrap();
    static final CellStyle BAND_TITLE =
            CellStyle.of(bold(10, BLUE)).on(LIGHT_TINT).indented().wrap();
    static final CellStyle BAND_NUMBER =
            CellStyle.of(bold(10, BLUE)).on(LIGHT_TINT).aligned(Horizontal.CENTER, Vertical.TOP);
    static final CellStyle GROUP_NUMBER =
            CellStyle.of(font(9, GREY)).on(LIGHTEST_TINT).lined(LINE).aligned(Horizontal.CENTER, Vertical.TOP);
    static final CellStyle GROUP_NOTE = CellStyle.of(font(8.5, GREY))
            .on(LIGHTEST_TINT)
            .lined(LINE)
            .indented()
            .wrap();
    static final CellStyle GROUP_QUESTION =
            CellStyle.of(bold(10, INK)).on(LIGHTEST_TINT).lined(LINE).indented().wrap();
    static final CellStyle ITEM_NUMBER =
            CellStyle.of(font(9, GREY)).on(LOCKED).lined(LINE).aligned(Horizontal.CENTER, Vertical.TOP);
    static final CellStyle ITEM_NOTE =
            CellStyle.of(font(8.5, GREY)).on(LOCKED).lined(LINE).indented().wrap();
    /** Dark enough on its ground to be read at any size (contrast 7 to 1). */
    static final CellStyle ITEM_CHECK =
            CellStyle.of(font(9, RUST)).on(LOCKED).lined(LINE).indented().wrap();

    static final CellStyle ITEM_QUESTION =
            CellStyle.of(font(10, INK)).on(LOCKED).lined(LINE).indented().wrap();

    /** White among grey cells: what is open for typing is seen at a glance, in print too. */
    static final CellStyle ITEM_ANSWER = answer(WHITE).openForText();

    static final CellStyle ITEM_FIGURE = answer(WHITE).openForNumbers();

    /** Tinted while nobody has looked at what was carried over. */
    static final CellStyle CARRIED_ANSWER = answer(LIGHT_YELLOW).openForText();

    static final CellStyle CARRIED_FIGURE = answer(LIGHT_YELLOW).openForNumbers();

    /** An answer that is not asked for as things stand. */
    static final Tint NOT_ASKED = new Tint("D9DEE3", "6B7680");

    private Look() {}

    private static CellStyle answer(String ground) {
        return CellStyle.of(font(10, INK))
                .on(ground)
                .lined(ANSWER_LINE)
                .indented()
                .wrap();
    }

    private static CellStyle onBlue(Font font) {
        return middle(CellStyle.of(font).on(BLUE));
    }

    private static CellStyle middle(CellStyle style) {
        return style.aligned(Horizontal.START, Vertical.CENTER);
    }

    private static Font font(double size, String colour) {
        return new Font(FACE, size, false, false, colour);
    }

    private static Font bold(double size, String colour) {
        return new Font(FACE, size, true, false, colour);
    }
}
