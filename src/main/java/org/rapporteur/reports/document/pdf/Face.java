package org.rapporteur.reports.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One file of a font.
 *
 * @param file below {@code fonts}, without its ending
 * @param weight 400 or 700
 */
record Face(String file, int weight, FontStyle style) {

    /** Where the parts of an OpenType file stand, in bytes (OpenType 1.9, "Table directory"). */
    private static final int TABLE_COUNT = 4;

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int SUBSTITUTIONS = 0x47535542; // GSUB
    private static final int UNUSED = 0x78787878;

    static Face regular(String file) {
        return new Face(file, 400, FontStyle.NORMAL);
    }

    static Face bold(String file) {
        return new Face(file, 700, FontStyle.NORMAL);
    }

    static Face italic(String file) {
        return new Face(file, 400, FontStyle.ITALIC);
    }

    static Face boldItalic(String file) {
        return new Face(file, 700, FontStyle.ITALIC);
    }

    InputStream open() {
        return Objects.requireNonNull(Face.class.getResourceAsStream("/fonts/" + file + ".ttf"), file);
    }

    /**
     * The font without its table of substitutions ({@code GSUB}). The renderer looks through that table at every word, which
     * takes it longer than all the rest, and needs it for few scripts.
     */
    InputStream openWithoutSubstitutions() {
        try (var stream = open()) {
            var font = ByteBuffer.wrap(stream.readAllBytes());
            var tables = font.getShort(TABLE_COUNT);
            for (var table = 0; table < tables; table++) {
                var tag = DIRECTORY + table * ENTRY;
                if (font.getInt(tag) == SUBSTITUTIONS) {
                    font.putInt(tag, UNUSED);
                }
            }
            return new ByteArrayInputStream(font.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The characters that it has a glyph for. */
    BitSet characters() {
        try (var stream = open();
                var font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            var glyphs = font.getUnicodeCmapLookup();
            var characters = new BitSet();
            for (var character = 0; character < Character.MIN_SUPPLEMENTARY_CODE_POINT * 3; character++) {
                characters.set(character, glyphs.getGlyphId(character) != 0);
            }
            return characters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
