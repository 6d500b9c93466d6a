package org.rapporteur.workbook.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What can be told of an OLE2 compound file, the container of old Office formats and of encrypted new ones, without
 * trusting any of its offsets: the names of its streams, which stand in UTF-16 at multiples of 128 bytes (MS-CFB 2.6).
 */
final class CompoundFile {

    private static final byte[] SIGNATURE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final int DIRECTORY_ENTRY = 128;

    private final byte[] file;

    CompoundFile(byte[] file) {
        this.file = file;
    }

    boolean isOne() {
        return file.length >= SIGNATURE.length
                && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    boolean hasStream(String name) {
        var wanted = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
        for (var at = 0; at <= file.length - DIRECTORY_ENTRY; at += DIRECTORY_ENTRY) {
            if (Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
