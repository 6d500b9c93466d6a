package org.rapporteur.workbook.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The escape of ECMA-376 part 1, 22.9.2.19 (ST_Xstring): a character that XML cannot hold is written {@code _xHHHH_},
 * and an underscore that would be read as the start of such an escape is written {@code _x005F_}.
 */
public final class EscapedText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    /** The text as the format writes it. */
    public static String encode(String text) {
        if (isPlain(text)) {
            return text;
        }
        var encoded = new StringBuilder(text.length() + 16);
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (isForeign(text, i) || (character == '_' && startsEscape(text, i))) {
                encoded.append("_x%04X_".formatted((int) character));
            } else {
                encoded.append(character);
            }
        }
        return encoded.toString();
    }

    static String decode(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        var matcher = ESCAPE.matcher(text);
        return matcher.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '_' || isForeign(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsEscape(String text, int at) {
        return ESCAPE.matcher(text).region(at, text.length()).lookingAt();
    }

    /** Whether XML 1.0 cannot hold the character, or would change it. */
    private static boolean isForeign(String text, int at) {
        var character = text.charAt(at);
        if (character < ' ') {
            return character != '\t' && character != '\n';
        }
        if (Character.isSurrogate(character)) {
            return !isPaired(text, at);
        }
        return character >= '\uFFFE';
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
