package org.rapporteur.evidence.file;

import java.io.IOException;
import java.nio.file.Path;
import org.rapporteur.evidence.file.Inspection.Reason;
import org.rapporteur.evidence.file.Inspection.Refused;
import org.rapporteur.evidence.file.Inspection.Taken;

/**
 * Tells what a file is. A file may be several things at once; it is taken as one only where it keeps the structure of
 * that one from its first byte on, and is no archive besides. Nothing is unpacked but two small parts of an archive, up to a
 * limit. What stands inside a document, such as a file embedded in it, is not looked at: it is for the reader's own office
 * program to warn of, which is why evidence is only ever downloaded.
 */
public final class FileInspector {

    private FileInspector() {}

    /** @throws IOException where the file itself cannot be read, which says nothing about its content */
    public static Inspection inspect(Path file) throws IOException {
        var ends = Ends.of(file);
        if (ends.size() == 0) {
            return new Refused(Reason.EMPTY);
        }
        if (ends.startsWith(0, "PK\u0003\u0004")) {
            return ZipDocument.inspect(file);
        }
        if (ends.startsWith(0, CompoundDocument.SIGNATURE)) {
            return CompoundDocument.inspect(file);
        }
        if (ends.startsWith(0, "%PDF-")) {
            return pdf(ends);
        }
        return Picture.inspect(ends).orElseGet(() -> new Refused(Familiar.reason(ends)));
    }

    /** A PDF ends with the place of its table of contents and a mark; a web page behind a PDF's first line does not. */
    private static Inspection pdf(Ends ends) {
        if (ends.endsAsArchive()) {
            return new Refused(Reason.ARCHIVE);
        }
        var isWhole = ends.lateText().contains("startxref") && ends.lateText().contains("%%EOF");
        return isWhole ? new Taken(FileType.PDF) : new Refused(Reason.DAMAGED);
    }
}
