package org.rapporteur.evidence.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The first and the last bytes of a file, which overlap in a small one.
 *
 * @param size of the whole file
 */
record Ends(byte[] head, byte[] tail, long size) {

    private static final int HEAD = 4096;

    /** As far back as the end of an archive can stand: behind it is a comment of at most 65,535 bytes. */
    private static final int TAIL = 22 + 0xFFFF;

    /** Readers look for the end of a PDF in its last kilobyte; some writers add more than that. */
    private static final int LATE = 4096;

    private static final int ARCHIVE_END = 0x06054b50;
    private static final int ARCHIVE_END_LENGTH = 22;

    static Ends of(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var size = channel.size();
            return new Ends(read(channel, 0, HEAD), read(channel, Math.max(0, size - TAIL), TAIL), size);
        }
    }

    private static byte[] read(FileChannel channel, long from, int most) throws IOException {
        var buffer = ByteBuffer.allocate((int) Math.min(most, channel.size() - from));
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
            continue; // a read may give less than is wanted
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    /** @param bytes one to a character */
    boolean startsWith(int at, String bytes) {
        var wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= at + wanted.length
                && Arrays.equals(head, at, at + wanted.length, wanted, 0, wanted.length);
    }

    /** A byte of the head from 0 to 255; -1 behind the end of the file. */
    int at(int index) {
        return index < head.length ? Byte.toUnsignedInt(head[index]) : -1;
    }

    /** The head for reading numbers, behind which there is nothing. */
    ByteBuffer numbers(ByteOrder order) {
        return ByteBuffer.wrap(Arrays.copyOf(head, HEAD)).order(order);
    }

    /** The last bytes, one to a character. */
    String lateText() {
        var from = Math.max(0, tail.length - LATE);
        return new String(tail, from, tail.length - from, StandardCharsets.ISO_8859_1);
    }

    /** Whether programs for archives find one here, whatever the file begins with. */
    boolean endsAsArchive() {
        var end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = tail.length - ARCHIVE_END_LENGTH; at >= 0; at--) {
            var comment = tail.length - at - ARCHIVE_END_LENGTH;
            if (end.getInt(at) == ARCHIVE_END && Short.toUnsignedInt(end.getShort(at + 20)) == comment) {
                return true;
            }
        }
        return false;
    }
}
