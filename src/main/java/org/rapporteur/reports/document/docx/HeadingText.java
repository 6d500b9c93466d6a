package org.rapporteur.reports.document.docx;

import org.rapporteur.reports.document.Block.Heading;

/** The words of a heading: its label hangs before the text, where it is short enough for that, or stands above it. */
final class HeadingText {

    private static final int LONGEST_BESIDE = 5;

    private HeadingText() {}

    static void write(Runs runs, Heading heading) {
        var label = heading.label();
        if (standsAbove(heading)) {
            runs.text(label);
            runs.lineBreak();
        } else {
            runs.tab();
            runs.text(label);
            runs.tab();
        }
        runs.text(heading.text());
    }

    /** What takes up lines: a label beside the text does not. */
    static String lines(Heading heading) {
        return standsAbove(heading) ? heading.label() + "\n" + heading.text() : heading.text();
    }

    private static boolean standsAbove(Heading heading) {
        return heading.label().length() > LONGEST_BESIDE;
    }
}
