package org.rapporteur.evidence.file;

import java.nio.ByteOrder;
import java.util.Optional;
import org.rapporteur.evidence.file.Inspection.Reason;
import org.rapporteur.evidence.file.Inspection.Refused;
import org.rapporteur.evidence.file.Inspection.Taken;

/** Pictures, by what their first bytes must hold besides a signature. They are not decoded: no picture is shown here. */
final class Picture {

    private static final int SMALLEST_IFD = 8;

    private Picture() {}

    /** Empty where the file does not begin like a picture of the list. */
    static Optional<Inspection> inspect(Ends ends) {
        return begun(ends).map(type -> isSound(type, ends) ? new Taken(type) : new Refused(Reason.DAMAGED));
    }

    private static Optional<FileType> begun(Ends ends) {
        if (ends.startsWith(0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(FileType.PNG);
        } else if (ends.startsWith(0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(FileType.JPEG);
        } else if (ends.startsWith(0, "GIF87a") || ends.startsWith(0, "GIF89a")) {
            return Optional.of(FileType.GIF);
        } else if (ends.startsWith(0, "RIFF") && ends.startsWith(8, "WEBP")) {
            return Optional.of(FileType.WEBP);
        } else if (ends.startsWith(0, "II*\0") || ends.startsWith(0, "MM\0*")) {
            return Optional.of(FileType.TIFF);
        }
        return Optional.empty();
    }

    private static boolean isSound(FileType type, Ends ends) {
        if (ends.endsAsArchive()) {
            return false;
        }
        return switch (type) {
            case PNG -> ends.startsWith(8, "\0\0\0\rIHDR") && ends.lateText().contains("IEND\u00aeB`\u0082");
            case JPEG -> isSegment(ends.at(3)) && isSegmentLength(ends);
            case GIF -> isGif(ends);
            case WEBP -> isWebp(ends);
            case TIFF -> isTiff(ends);
            default -> throw new IllegalArgumentException(type + " is no picture");
        };
    }

    /** Anything but a scan, an end or a restart can follow the beginning. */
    private static boolean isSegment(int marker) {
        return marker >= 0xC0 && marker <= 0xFE && (marker < 0xD0 || marker > 0xDA);
    }

    private static boolean isSegmentLength(Ends ends) {
        var length = ends.at(4) << 8 | ends.at(5);
        return length >= 2 && length < ends.size() - 4;
    }

    /** A screen, then perhaps its table of colours, and then the first block, an extension or an image. */
    private static boolean isGif(Ends ends) {
        var flags = ends.at(10);
        var colours = (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
        var block = ends.at(13 + colours);
        return (block == '!' || block == ',') && ends.tail()[ends.tail().length - 1] == ';';
    }

    private static boolean isWebp(Ends ends) {
        var size = Integer.toUnsignedLong(ends.numbers(ByteOrder.LITTLE_ENDIAN).getInt(4));
        var isChunk = ends.startsWith(12, "VP8 ") || ends.startsWith(12, "VP8L") || ends.startsWith(12, "VP8X");
        return isChunk && size + 8 <= ends.size() + 1; // the last byte may be a padding that is left out
    }

    private static boolean isTiff(Ends ends) {
        var order = ends.at(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        var directory = Integer.toUnsignedLong(ends.numbers(order).getInt(4));
        return directory >= SMALLEST_IFD && directory < ends.size() - 2;
    }
}
