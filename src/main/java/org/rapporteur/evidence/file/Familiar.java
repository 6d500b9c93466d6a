package org.rapporteur.evidence.file;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.evidence.file.Inspection.Reason;

/** Puts a name to what is not taken, so that the sender learns what it was. */
final class Familiar {

    private static final int TAR_SIGNATURE = 257;
    private static final Pattern COMMENTS =
            Pattern.compile("\\A(\\s+|<!--.*?(-->|\\z)|<\\?.*?(\\?>|\\z))*+", Pattern.DOTALL);
    private static final Pattern WEB_PAGE =
            Pattern.compile("<(!doctype html|html|head|body|script|iframe|title|meta)\\b");
    private static final Pattern SVG = Pattern.compile("<(!doctype )?svg\\b");

    /** By the bytes that a file begins with, one to a character. */
    private static final Map<String, Reason> BEGINNINGS = beginnings();

    private Familiar() {}

    private static Map<String, Reason> beginnings() {
        var reasons = new LinkedHashMap<String, Reason>();
        reasons.put("MZ", Reason.PROGRAM);
        reasons.put("\u007fELF", Reason.PROGRAM);
        reasons.put("\u00ca\u00fe\u00ba\u00be", Reason.PROGRAM);
        reasons.put("\u00cf\u00fa\u00ed\u00fe", Reason.PROGRAM);
        reasons.put("\u00ce\u00fa\u00ed\u00fe", Reason.PROGRAM);
        reasons.put("\0asm", Reason.PROGRAM);
        reasons.put("L\0\0\0\u0001\u0014\u0002\0", Reason.PROGRAM); // a Windows shortcut
        reasons.put("#!", Reason.SCRIPT);
        reasons.put("{\\rtf", Reason.RICH_TEXT);
        reasons.put("PK", Reason.ARCHIVE);
        reasons.put("7z\u00bc\u00af\u0027\u001c", Reason.ARCHIVE);
        reasons.put("Rar!", Reason.ARCHIVE);
        reasons.put("\u001f\u008b", Reason.ARCHIVE);
        reasons.put("BZh", Reason.ARCHIVE);
        reasons.put("\u00fd7zXZ", Reason.ARCHIVE);
        reasons.put("MSCF", Reason.ARCHIVE);
        reasons.put("ID3", Reason.MEDIA);
        reasons.put("OggS", Reason.MEDIA);
        reasons.put("RIFF", Reason.MEDIA);
        reasons.put("\u001aE\u00df\u00a3", Reason.MEDIA);
        reasons.put("BM", Reason.OTHER_PICTURE);
        reasons.put("8BPS", Reason.OTHER_PICTURE);
        return reasons;
    }

    static Reason reason(Ends ends) {
        for (var beginning : BEGINNINGS.entrySet()) {
            if (ends.startsWith(0, beginning.getKey())) {
                return beginning.getValue();
            }
        }
        if (ends.startsWith(TAR_SIGNATURE, "ustar") || ends.endsAsArchive()) {
            return Reason.ARCHIVE;
        }
        if (ends.startsWith(4, "ftyp")) {
            return ends.startsWith(8, "hei") || ends.startsWith(8, "mif1") || ends.startsWith(8, "avif")
                    ? Reason.OTHER_PICTURE
                    : Reason.MEDIA;
        }
        return ofText(text(ends));
    }

    private static Reason ofText(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var beginning = COMMENTS.matcher(lower).replaceFirst("");
        if (SVG.matcher(beginning).lookingAt()) {
            return Reason.SVG;
        }
        if (WEB_PAGE.matcher(lower).find()) {
            return Reason.WEB_PAGE;
        }
        return text.chars().allMatch(Familiar::isPrinted) ? Reason.PLAIN_TEXT : Reason.UNKNOWN;
    }

    private static boolean isPrinted(int character) {
        return character >= ' ' && character != 0x7f || character == '\t' || character == '\n' || character == '\r';
    }

    /** As text in UTF-16 where it begins with the sign of that, else with one byte to a character. */
    private static String text(Ends ends) {
        var isWide = ends.startsWith(0, "\u00ff\u00fe") || ends.startsWith(0, "\u00fe\u00ff");
        return new String(ends.head(), isWide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1)
                .replaceFirst("\\A(\ufeff|\u00ef\u00bb\u00bf)", "");
    }
}
