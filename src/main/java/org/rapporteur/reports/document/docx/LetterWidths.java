package org.rapporteur.reports.document.docx;

import java.text.Normalizer;

/** How wide letters of the document's font are, and so how many lines a text takes. */
final class LetterWidths {

    /** From the space to the tilde, in thousandths of the size. */
    private static final int[] LATIN = {
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, // to the slash
        500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, // to the question mark
        921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, // to O
        556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, // to the underscore
        333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, // to o
        500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541
    };

    private static final int OTHER = 500;
    private static final int WHOLE = 1000;
    private static final double BOLD = 1.05;

    private final double size;
    private final boolean isBold;

    /** @param size in points */
    LetterWidths(double size, boolean isBold) {
        this.size = size;
        this.isBold = isBold;
    }

    /**
     * The lines of a text, broken between words.
     *
     * @param width in twentieths of a point
     * @param first how much of the first line is taken already; may be negative
     */
    int lines(String text, int width, int first) {
        var lines = 0;
        var taken = (double) first;
        for (var line : text.split("\n", -1)) {
            lines++;
            for (var word : line.split("(?<=\\s)")) {
                var wide = width(word.stripTrailing());
                if (taken > 0 && taken + wide > width) {
                    lines++;
                    taken = 0;
                }
                taken += width(word);
            }
            taken = 0;
        }
        return lines;
    }

    /** In twentieths of a point. */
    double width(String text) {
        var thousandths = Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .map(LetterWidths::width)
                .sum();
        return thousandths * size * (isBold ? BOLD : 1) * 20 / WHOLE;
    }

    private static int width(int character) {
        var index = character - ' ';
        if (index >= 0 && index < LATIN.length) {
            return LATIN[index];
        } else if (Character.getType(character) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return Hand.of(character).kind() == Hand.Kind.EAST_ASIAN ? WHOLE : OTHER;
    }
}
