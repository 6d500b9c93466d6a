package org.rapporteur.workbook.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip archives whose bytes depend on what is in them alone, and not on when they were made. */
public final class StableZip {

    /**
     * Not the very first day of 1980: that one Java takes for "earlier", and adds a time stamp with a time zone. It is local, so
     * that no time zone shifts it.
     */
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 2, 1, 0, 0);

    private StableZip() {}

    /** Writes an archive of these parts, in their order, and leaves the stream open. */
    public static void write(Map<String, byte[]> parts, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var part : parts.entrySet()) {
            zip.putNextEntry(entry(part.getKey()));
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    /** The same entries in the same order, all of the same time. */
    public static byte[] rewritten(byte[] archive) throws IOException {
        var bytes = new ByteArrayOutputStream(archive.length);
        try (var from = new ZipInputStream(new ByteArrayInputStream(archive));
                var to = new ZipOutputStream(bytes)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(entry(entry.getName()));
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** An entry whose time is that of every other. */
    public static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED);
        return entry;
    }
}
