package org.rapporteur.text;

import java.util.regex.Pattern;

/** Names that senders give to their files: shown to people, never used as a path. */
public final class FileName {

    private static final int LONGEST = 255;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    private FileName() {}

    /**
     * The name on one line, without folders; its last 255 characters where it is longer.
     *
     * @param otherwise what a file is called whose name has nothing in it that can be shown
     */
    public static String kept(String name, String otherwise) {
        var plain = OneLine.of(FOLDERS.matcher(name).replaceFirst(""));
        var length = OneLine.length(plain);
        if (length > LONGEST) {
            return plain.substring(plain.offsetByCodePoints(0, length - LONGEST))
                    .strip();
        }
        return plain.isEmpty() ? otherwise : plain;
    }
}
