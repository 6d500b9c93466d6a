package org.rapporteur.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Short texts that senders give, such as names and titles, as they are kept and shown. */
public final class OneLine {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zl}\\p{Zp}]+");

    /** Controls, halves of pairs, and the signs that let a text read backwards: exe.fdp shown as pdf.exe. */
    private static final Pattern NOT_SHOWN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]");

    private OneLine() {}

    /** The text in NFC, on one line, without characters that cannot be kept and without space at its ends. */
    public static String of(String text) {
        var line =
                SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
        return NOT_SHOWN.matcher(line).replaceAll("").strip();
    }

    /** In code points, as the database counts too. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
