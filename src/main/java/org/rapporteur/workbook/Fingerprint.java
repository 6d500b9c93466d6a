package org.rapporteur.workbook;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A short trace of a printed text, by which the reader knows it again without keeping the text itself. It guards
 * against slips, not against forgery.
 */
final class Fingerprint {

    /** Start and factor of the 64-bit Fowler-Noll-Vo hash. */
    private static final long START = 0xcbf29ce484222325L;

    private static final long FACTOR = 0x100000001b3L;

    private Fingerprint() {}

    /** Programs differ in how they keep line ends and runs of spaces; neither tells texts apart here. */
    static String of(String text) {
        var hash = START;
        var isSpaceDue = false;
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (Character.isWhitespace(character)) {
                isSpaceDue = hash != START;
                continue;
            }
            if (isSpaceDue) {
                hash = (hash ^ ' ') * FACTOR;
                isSpaceDue = false;
            }
            hash = (hash ^ character) * FACTOR;
        }
        return Long.toHexString(hash);
    }

    static Set<String> ofAll(Stream<String> texts) {
        return texts.map(Fingerprint::of).collect(Collectors.toUnmodifiableSet());
    }

    static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
