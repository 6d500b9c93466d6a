package org.rapporteur.core.validation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The one form in which texts are kept: Unicode NFC, line feeds between lines, no white space at the ends. */
public final class PlainText {

    /** How many characters of a text a message shows. */
    public static final int SHOWN = 80;

    /** White space of every kind, the unbreakable ones included. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private PlainText() {}

    static String normalized(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return withoutSpaceAtTheEnds(Normalizer.normalize(lines, Normalizer.Form.NFC));
    }

    /** From both ends inwards: an upload has a thousand texts, and a pattern would walk through all of each. */
    private static String withoutSpaceAtTheEnds(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The same characters as {@link #SPACES} are made of; all of them stand in the basic plane. */
    private static boolean isSpace(char character) {
        return (character >= '\t' && character <= '\r') || Character.isSpaceChar(character);
    }

    /** The text with every run of white space, also the unbreakable kinds, as one space. */
    static String onOneLine(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** What a label and a code have in common, however they were typed: on one line, lower case, spaces for underscores. */
    public static String comparable(String text) {
        return onOneLine(text).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** As much of a text as a message can show, on one line: at most 80 characters and a sign that there are more. */
    public static String shortened(String text) {
        var line = onOneLine(text);
        if (line.codePointCount(0, line.length()) <= SHOWN) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** The first code point that no database and no spreadsheet can keep: a control, or half of a pair. */
    static OptionalInt firstCharacterNotAllowed(String text) {
        return text.codePoints().filter(PlainText::isNotAllowed).findFirst();
    }

    private static boolean isNotAllowed(int character) {
        var type = Character.getType(character);
        return (type == Character.CONTROL && character != '\n' && character != '\t')
                || type == Character.SURROGATE
                || (character & 0xFFFE) == 0xFFFE;
    }
}
