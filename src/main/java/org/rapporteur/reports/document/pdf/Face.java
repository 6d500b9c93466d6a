package org.rapporteur.reports.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
