package org.rapporteur.reports.document.html.plot;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How broad words are, about, and rather broader than narrower: the drawing is laid out before a font is chosen, and is the
 * same with every font.
 */
public final class Breadth {

    private Breadth() {}

    /** In points, in the letters of tables and drawings. */
    public static double of(String text) {
        return Pen.TEXT * text.codePoints().mapToDouble(Breadth::ems).sum();
    }

    /** Lines no broader than {@code most}; a word that alone is broader is broken. */
    static List<String> lines(String text, double most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words(text)) {
            if (!line.isEmpty() && of(line + word.stripTrailing()) > most) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
            while (of(line.toString().stripTrailing()) > most && line.codePointCount(0, line.length()) > 1) {
                var fits = fitting(line, most);
                lines.add(line.substring(0, fits));
                line.delete(0, fits);
            }
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private static int fitting(CharSequence word, double most) {
        var text = word.toString();
        var end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && of(text.substring(0, text.offsetByCodePoints(end, 1))) <= most) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static List<String> words(String text) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        var words = new ArrayList<String>();
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }

    private static double ems(int character) {
        if (character > 0x2E80) {
            return 1;
        } else if ("iljtfrI.,;:!'()[] ".indexOf(character) >= 0) {
            return 0.36;
        } else if ("mwMW".indexOf(character) >= 0) {
            return 0.95;
        }
        return UCharacter.isUpperCase(character) ? 0.68 : 0.57;
    }
}
