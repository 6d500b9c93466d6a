package org.rapporteur.reports.document.docx;

import java.util.List;
import org.rapporteur.reports.document.Span;

/** Writes text into a paragraph. */
final class Runs {

    private static final String PLAIN = "";

    private final WordXml xml;

    Runs(WordXml xml) {
        this.xml = xml;
    }

    void spans(List<Span> spans) {
        spans.forEach(span -> text(span.text(), style(span)));
    }

    void text(String text) {
        text(text, PLAIN);
    }

    /** @param style of the letters; empty for none */
    void text(String text, String style) {
        Piece.of(unified(text)).forEach(piece -> write(piece, style));
    }

    void tab() {
        xml.start("w:r").empty("w:tab").end();
    }

    void lineBreak() {
        xml.start("w:r").empty("w:br").end();
    }

    /**
     * A field that Word and others work out themselves.
     *
     * @param shown until then
     * @param style of the letters; empty for none
     */
    void field(String instruction, String shown, String style) {
        mark("begin", style);
        instruction(instruction, style);
        mark("separate", style);
        text(shown, style);
        mark("end", style);
    }

    /** @param type {@code begin}, {@code separate} or {@code end}: the borders of a field */
    void mark(String type) {
        mark(type, PLAIN);
    }

    void instruction(String instruction) {
        instruction(instruction, PLAIN);
    }

    private void mark(String type, String style) {
        start(style).start("w:fldChar").attribute("w:fldCharType", type).end().end();
    }

    private void instruction(String instruction, String style) {
        start(style).start("w:instrText").attribute("xml:space", "preserve");
        xml.text(" " + instruction + " ").end().end();
    }

    /** Begins a run of plain letters and leaves it open. */
    private WordXml start(String style) {
        xml.start("w:r");
        return style.isEmpty()
                ? xml
                : xml.start("w:rPr").value("w:rStyle", style).end();
    }

    private static String style(Span span) {
        if (span instanceof Span.Figure) {
            return Style.FIGURE;
        }
        return span instanceof Span.Emphasis ? Style.EMPHASIS : PLAIN;
    }

    private void write(Piece piece, String style) {
        xml.start("w:r");
        if (!style.isEmpty() || piece.hand() != Hand.EUROPEAN) {
            writeFormat(piece.hand(), style);
        }
        var lines = piece.text().split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            writeLine(lines[i]);
        }
        xml.end();
    }

    private void writeLine(String line) {
        var columns = line.split("\t", -1);
        for (var i = 0; i < columns.length; i++) {
            if (i > 0) {
                xml.empty("w:tab");
            }
            if (!columns[i].isEmpty()) {
                xml.start("w:t")
                        .attribute("xml:space", "preserve")
                        .text(columns[i])
                        .end();
            }
        }
    }

    private void writeFormat(Hand hand, String style) {
        xml.start("w:rPr");
        if (!style.isEmpty()) {
            xml.value("w:rStyle", style);
        }
        switch (hand.kind()) {
            case PLAIN -> {}
            case RIGHT_TO_LEFT -> writeComplex(hand, "w:rtl");
            case COMPLEX -> writeComplex(hand, "w:cs");
            case EAST_ASIAN -> {
                xml.start("w:rFonts").attribute("w:hint", "eastAsia").attribute("w:eastAsia", hand.font());
                writeLanguage("w:eastAsia", hand, xml.end());
            }
            case OTHER -> {
                xml.start("w:rFonts").attribute("w:ascii", hand.font()).attribute("w:hAnsi", hand.font());
                xml.end();
            }
        }
        xml.end();
    }

    private void writeComplex(Hand hand, String flag) {
        xml.start("w:rFonts");
        if (!hand.isRightToLeft()) {
            xml.attribute("w:ascii", hand.font()).attribute("w:hAnsi", hand.font());
        }
        xml.attribute("w:cs", hand.font()).end().empty(flag);
        writeLanguage("w:bidi", hand, xml);
    }

    private static void writeLanguage(String kind, Hand hand, WordXml xml) {
        if (!hand.language().isEmpty()) {
            xml.start("w:lang").attribute(kind, hand.language()).end();
        }
    }

    /** With one sign for the end of a line, whatever machine the text was typed on. */
    private static String unified(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
