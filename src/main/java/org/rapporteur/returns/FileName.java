package org.rapporteur.returns;

import java.util.regex.Pattern;

/** Names that senders give to their files: shown to people, never used as a path. */
final class FileName {

    private static final int LONGEST = 255;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private FileName() {}

    /** The name without folders and without characters that cannot be kept; its last 255 where it is longer. */
    static String kept(String name) {
        var plain = NOT_SHOWN
                .matcher(FOLDERS.matcher(name).replaceFirst(""))
                .replaceAll("")
                .strip();
        var length = plain.codePointCount(0, plain.length());
        if (length > LONGEST) {
            return plain.substring(plain.offsetByCodePoints(0, length - LONGEST));
        }
        return plain.isEmpty() ? "workbook.xlsx" : plain;
    }
}
