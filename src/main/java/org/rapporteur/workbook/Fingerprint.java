package org.rapporteur.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A short trace of a printed text, by which the reader knows it again without keeping the text itself. It guards
 * against slips, not against forgery.
 */
final class Fingerprint {

    private Fingerprint() {}

    static String of(String text) {
        var sum = new CRC32();
        sum.update(onOneLine(text).getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }

    static Set<String> ofAll(Stream<String> texts) {
        return texts.map(Fingerprint::of).collect(Collectors.toUnmodifiableSet());
    }

    /** Programs differ in how they keep line ends and runs of spaces; neither tells texts apart here. */
    static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
