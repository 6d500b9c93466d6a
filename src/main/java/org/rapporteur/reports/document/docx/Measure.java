package org.rapporteur.reports.document.docx;

/**
 * Measures of the page, in twentieths of a point unless said otherwise. They follow the templates of United Nations documents,
 * on A4.
 */
final class Measure {

    static final int PAGE_WIDTH = 11906;
    static final int PAGE_HEIGHT = 16838;
    static final int SIDE = 1195;
    static final int TOP = 1742;
    static final int BOTTOM = 1898;
    static final int HEADER = 780;
    static final int FOOTER = 1030;

    /** From margin to margin. */
    static final int WIDTH = PAGE_WIDTH - 2 * SIDE;

    /** Where labels of headings end, before the text. */
    static final int LABEL = 1022;

    /** How far running text is set in, at both sides. */
    static final int INDENT = 1267;

    /** From a paragraph's number to its text. */
    static final int STEP = 475;

    /** Of running text. */
    static final int TEXT_WIDTH = WIDTH - 2 * INDENT;

    /** The least height of a line. */
    static final int LINE = 240;

    /** Of drawings, in which lengths are counted finer. */
    private static final int DRAWING_UNITS = 635;

    private Measure() {}

    static long drawn(int length) {
        return (long) length * DRAWING_UNITS;
    }

    static int points(double points) {
        return (int) Math.round(points * 20);
    }
}
