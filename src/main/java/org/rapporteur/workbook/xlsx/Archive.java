package org.rapporteur.workbook.xlsx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.rapporteur.problem.Problem;

/**
 * Unpacks a ZIP archive into memory, once, for guard and reader alike. Sizes are bounded by what really comes out of
 * the archive and not only by what its directory claims; so the ratio of packing, which honest sheets of a thousand
 * equal cells drive high, needs no bound of its own.
 */
final class Archive {

    static final int MAX_ENTRIES = 500;
    static final int MAX_PART = 20 << 20;
    static final int MAX_TOTAL = 60 << 20;

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int DIRECTORY_HEADER = 0x02014b50;
    private static final int DIRECTORY_END = 0x06054b50;
    private static final int LOCAL_HEADER_LENGTH = 30;
    private static final int DIRECTORY_HEADER_LENGTH = 46;
    private static final int DIRECTORY_END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** Deflate cannot pack better than this, so no more room than this is ever set aside on a claim. */
    private static final int BEST_RATIO = 1032;

    private final ByteBuffer file;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private long total;

    private Archive(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Its entries by name in lower case, since the names of parts differ in more than case. */
    static Map<String, byte[]> unpack(byte[] file) throws Refusal {
        var archive = new Archive(file);
        try {
            archive.unpackAll();
            return archive.parts;
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DataFormatException e) {
            throw Refusal.damaged(); // an offset or a length that leads out of the file
        }
    }

    private void unpackAll() throws Refusal, DataFormatException {
        var end = directoryEnd();
        var count = Short.toUnsignedInt(file.getShort(end + 10));
        if (count > MAX_ENTRIES) {
            throw Refusal.of(Problem.WORKBOOK_UNPACKS_TOO_LARGE, "");
        }
        var at = file.getInt(end + 16);
        for (var i = 0; i < count; i++) {
            at = unpackEntry(at);
        }
    }

    private int directoryEnd() throws Refusal {
        var last = file.limit() - DIRECTORY_END_LENGTH;
        for (var at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (file.getInt(at) == DIRECTORY_END) {
                return at;
            }
        }
        throw Refusal.damaged();
    }

    /** @return where the next entry of the directory begins */
    private int unpackEntry(int at) throws Refusal, DataFormatException {
        require(file.getInt(at) == DIRECTORY_HEADER);
        var nameLength = unsigned(at + 28);
        var name = text(at + DIRECTORY_HEADER_LENGTH, nameLength);
        var entry = new Entry(
                name,
                unsigned(at + 8),
                unsigned(at + 10),
                file.getInt(at + 16),
                file.getInt(at + 20),
                file.getInt(at + 24),
                file.getInt(at + 42));
        if (!name.endsWith("/")) {
            add(entry);
        }
        return at + DIRECTORY_HEADER_LENGTH + nameLength + unsigned(at + 30) + unsigned(at + 32);
    }

    private void add(Entry entry) throws Refusal, DataFormatException {
        if (entry.isEncrypted()) {
            throw new Refusal(Problem.ENCRYPTED_WORKBOOK);
        }
        require(entry.packed >= 0 && isSafe(entry.name));
        total += Integer.toUnsignedLong(entry.size);
        if (entry.size < 0 || entry.size > MAX_PART || total > MAX_TOTAL) {
            throw Refusal.of(Problem.WORKBOOK_UNPACKS_TOO_LARGE, entry.name);
        }
        var unpacked = unpack(entry);
        require(crc(unpacked) == entry.crc);
        require(parts.put(entry.name.toLowerCase(Locale.ROOT), unpacked) == null);
    }

    private byte[] unpack(Entry entry) throws Refusal, DataFormatException {
        require(file.getInt(entry.offset) == LOCAL_HEADER);
        var start = entry.offset + LOCAL_HEADER_LENGTH + unsigned(entry.offset + 26) + unsigned(entry.offset + 28);
        require(start >= 0 && start <= file.limit() - entry.packed);
        if (entry.method == STORED) {
            require(entry.packed == entry.size);
            var stored = new byte[entry.size];
            file.get(start, stored);
            return stored;
        }
        require(entry.method == DEFLATED);
        return inflate(entry, start);
    }

    private byte[] inflate(Entry entry, int start) throws Refusal, DataFormatException {
        require(entry.size <= (long) BEST_RATIO * (entry.packed + 1L));
        var inflater = new Inflater(true);
        try {
            inflater.setInput(file.array(), start, entry.packed);
            var inflated = new byte[entry.size];
            var length = inflater.inflate(inflated);
            if (inflater.inflate(new byte[1]) > 0) {
                throw Refusal.of(Problem.WORKBOOK_UNPACKS_TOO_LARGE, entry.name); // more than the directory claims
            }
            require(length == entry.size && inflater.finished());
            return inflated;
        } finally {
            inflater.end();
        }
    }

    private static boolean isSafe(String name) {
        return !name.isEmpty() && !name.startsWith("/") && !name.contains("\\") && !name.contains("..");
    }

    private static int crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }

    private String text(int at, int length) {
        var bytes = new byte[length];
        file.get(at, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void require(boolean isSound) throws Refusal {
        if (!isSound) {
            throw Refusal.damaged();
        }
    }

    /** What the directory says of one entry; sizes in bytes. */
    private record Entry(String name, int flags, int method, int crc, int packed, int size, int offset) {
        boolean isEncrypted() {
            return (flags & 1) != 0;
        }
    }
}
