package org.rapporteur.workbook.xlsx;

import java.util.Objects;
import java.util.Optional;

/**
 * How a cell looks and whether it can be typed into.
 *
 * @param fill colour of the ground, six hexadecimal digits; empty for none
 * @param line colour of a thin line around the cell; empty for none
 * @param asText whether what is typed is kept as text, so that a leading {@code -} or {@code =} starts no formula
 */
public record CellStyle(
        Font font,
        Optional<String> fill,
        Optional<String> line,
        Horizontal horizontal,
        Vertical vertical,
        int indent,
        boolean wrapped,
        boolean locked,
        boolean asText) {

    public CellStyle {
        Objects.requireNonNull(font);
        Objects.requireNonNull(fill);
        Objects.requireNonNull(line);
        Objects.requireNonNull(horizontal);
        Objects.requireNonNull(vertical);
    }

    /** A locked cell without ground or line, its text at the top and not wrapped. */
    public static CellStyle of(Font font) {
        return new CellStyle(
                font, Optional.empty(), Optional.empty(), Horizontal.START, Vertical.TOP, 0, false, true, false);
    }

    public CellStyle on(String colour) {
        return new CellStyle(font, Optional.of(colour), line, horizontal, vertical, indent, wrapped, locked, asText);
    }

    public CellStyle lined(String colour) {
        return new CellStyle(font, fill, Optional.of(colour), horizontal, vertical, indent, wrapped, locked, asText);
    }

    public CellStyle aligned(Horizontal side, Vertical height) {
        return new CellStyle(font, fill, line, side, height, indent, wrapped, locked, asText);
    }

    public CellStyle indented() {
        return new CellStyle(font, fill, line, horizontal, vertical, 1, wrapped, locked, asText);
    }

    public CellStyle wrap() {
        return new CellStyle(font, fill, line, horizontal, vertical, indent, true, locked, asText);
    }

    /**
     * Open for typing while the sheet is protected. The format is left to the program, so that it shows, and the file tells,
     * whether a number, a percentage or a date was typed.
     */
    public CellStyle openForNumbers() {
        return new CellStyle(font, fill, line, horizontal, vertical, indent, wrapped, false, false);
    }

    /** Open for typing while the sheet is protected; what is typed stays text. */
    public CellStyle openForText() {
        return new CellStyle(font, fill, line, horizontal, vertical, indent, wrapped, false, true);
    }

    /** Where a text stands between the sides; the start is the left, or the right in a right-to-left sheet. */
    public enum Horizontal {
        START,
        CENTER
    }

    /** Where a text stands between top and bottom. */
    public enum Vertical {
        TOP,
        CENTER
    }

    /**
     * @param size in points
     * @param colour six hexadecimal digits
     */
    public record Font(String name, double size, boolean bold, boolean underlined, String colour) {
        public Font {
            Objects.requireNonNull(name);
            Objects.requireNonNull(colour);
        }
    }
}
