package org.rapporteur.evidence.file;

import java.io.IOException;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.rapporteur.evidence.file.Inspection.Reason;
import org.rapporteur.evidence.file.Inspection.Refused;
import org.rapporteur.evidence.file.Inspection.Taken;

/** The main streams of old office documents, as far as they tell of passwords and of macros that stand in them. */
final class OldRecords {

    /** MS-DOC 2.5.1. */
    private static final int WORD_IDENTITY = 0xA5EC;

    private static final int WORD_ENCRYPTED = 0x0100;

    /** MS-XLS 2.4: the records at the beginning of a workbook, up to its first end of file. */
    private static final int EXCEL_END = 0x0A;

    private static final int EXCEL_PASSWORD = 0x2F;
    private static final int EXCEL_SHEET = 0x85;
    private static final int EXCEL_BEGINNING = 0x09; // in its low byte, for all versions
    private static final int WORKSHEET = 0;
    private static final int CHART = 2;

    /** MS-PPT 2.3.2, 2.4.11 and 2.1.2. */
    private static final int POWER_POINT_DOCUMENT = 0x03E8;

    private static final int POWER_POINT_MACROS = 0x0400;
    private static final long POWER_POINT_ENCRYPTED = 0xF3D1C4DFL;

    private OldRecords() {}

    static Inspection ofWord(DocumentInputStream stream) throws IOException {
        var isWord = stream.readUShort() == WORD_IDENTITY;
        skip(stream, 8);
        if (!isWord) {
            return new Refused(Reason.DAMAGED);
        }
        var isEncrypted = (stream.readUShort() & WORD_ENCRYPTED) != 0;
        return isEncrypted ? new Refused(Reason.ENCRYPTED) : new Taken(FileType.DOC);
    }

    /** Sheets of macros (Excel 4) stand among the others, hidden or not. */
    static Inspection ofExcel(DocumentInputStream stream) throws IOException {
        if ((stream.readUShort() & 0xFF) != EXCEL_BEGINNING) {
            return new Refused(Reason.DAMAGED);
        }
        skip(stream, stream.readUShort());
        while (stream.available() >= 4) {
            var kind = stream.readUShort();
            var length = stream.readUShort();
            if (kind == EXCEL_END) {
                return new Taken(FileType.XLS);
            } else if (kind == EXCEL_PASSWORD) {
                return new Refused(Reason.ENCRYPTED);
            } else if (kind == EXCEL_SHEET && length >= 6) {
                skip(stream, 5);
                var sheet = stream.readUByte();
                if (sheet != WORKSHEET && sheet != CHART) {
                    return new Refused(Reason.MACROS);
                }
                skip(stream, length - 6L);
            } else {
                skip(stream, length);
            }
        }
        return new Refused(Reason.DAMAGED);
    }

    static boolean isEncryptedPowerPoint(DocumentInputStream currentUser) throws IOException {
        skip(currentUser, 12);
        return Integer.toUnsignedLong(currentUser.readInt()) == POWER_POINT_ENCRYPTED;
    }

    /** Containers are walked into by reading on behind their head. */
    static Inspection ofPowerPoint(DocumentInputStream stream) throws IOException {
        var hasDocument = false;
        while (stream.available() >= 8) {
            var isContainer = (stream.readUShort() & 0xF) == 0xF;
            var kind = stream.readUShort();
            var length = Integer.toUnsignedLong(stream.readInt());
            hasDocument |= kind == POWER_POINT_DOCUMENT;
            if (kind == POWER_POINT_MACROS && length >= 8) {
                skip(stream, 4);
                if (stream.readInt() != 0) {
                    return new Refused(Reason.MACROS);
                }
                skip(stream, length - 8);
            } else if (!isContainer && stream.skip(length) < length) {
                break; // the last record is cut off
            }
        }
        return hasDocument ? new Taken(FileType.PPT) : new Refused(Reason.DAMAGED);
    }

    private static void skip(DocumentInputStream stream, long length) throws IOException {
        if (stream.skip(length) < length) {
            throw new IOException("a record leads out of its stream");
        }
    }
}
