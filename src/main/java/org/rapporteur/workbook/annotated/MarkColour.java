package org.rapporteur.workbook.annotated;

import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.questionnaire.Level;

/**
 * The colour of cells in question. Each is a family of 64 shades that no eye tells apart: the two lowest bits of red,
 * green and blue hold a number. It says how the cell was filled before, and stays with the cell wherever it is moved and
 * whichever program saves it.
 */
enum MarkColour {
    ERROR(0xF8C8C4),
    WARNING(0xFCD488),
    NOTE(0xC8E0F4);

    /** How many numbers a shade can hold. */
    static final int SHADES = 64;

    private static final int FAMILY = 0xFCFCFC;

    private final int family;

    MarkColour(int family) {
        this.family = family;
    }

    static MarkColour of(Level level) {
        return switch (level) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case NOTE -> NOTE;
        };
    }

    /** The colour as red, green and blue. @param number below {@link #SHADES} */
    byte[] shade(int number) {
        var red = (family >> 16) | (number >> 4);
        var green = (family >> 8) | ((number >> 2) & 3);
        var blue = family | (number & 3);
        return new byte[] {(byte) red, (byte) green, (byte) blue};
    }

    /** The number that a colour holds; empty for a colour that is none of these. */
    static Optional<Integer> number(byte[] colour) {
        var red = Byte.toUnsignedInt(colour[0]);
        var green = Byte.toUnsignedInt(colour[1]);
        var blue = Byte.toUnsignedInt(colour[2]);
        var isOurs =
                Stream.of(values()).anyMatch(mark -> mark.family == (((red << 16) | (green << 8) | blue) & FAMILY));
        return isOurs ? Optional.of(((red & 3) << 4) | ((green & 3) << 2) | (blue & 3)) : Optional.empty();
    }
}
