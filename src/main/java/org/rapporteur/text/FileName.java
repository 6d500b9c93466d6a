package org.rapporteur.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names that senders give to their files: shown to people, never used as a path. */
public final class FileName {

    private static final int LONGEST = 255;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Controls, line separators, halves of pairs, and the signs that let a name read backwards: exe.fdp shown as pdf.exe. */
    private static final Pattern NOT_SHOWN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private FileName() {}

    /**
     * The name in NFC, without folders and without characters that cannot be kept; its last 255 where it is longer.
     *
     * @param otherwise what a file is called whose name has nothing in it that can be shown
     */
    public static String kept(String name, String otherwise) {
        var folderless = FOLDERS.matcher(name).replaceFirst("");
        var plain = NOT_SHOWN
                .matcher(Normalizer.normalize(folderless, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
        var length = plain.codePointCount(0, plain.length());
        if (length > LONGEST) {
            return plain.substring(plain.offsetByCodePoints(0, length - LONGEST));
        }
        return plain.isEmpty() ? otherwise : plain;
    }
}
