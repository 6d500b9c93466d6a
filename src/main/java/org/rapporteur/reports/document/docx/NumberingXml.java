package org.rapporteur.reports.document.docx;

import static org.rapporteur.reports.document.docx.Measure.INDENT;
import static org.rapporteur.reports.document.docx.Measure.STEP;

/** What counts paragraphs and letters lists, so that Word goes on counting when something is put in between. */
final class NumberingXml {

    /** Counts the paragraphs of the whole document. */
    static final int PARAGRAPHS = 1;

    /** Letters a list; the first of the document goes by it too. */
    static final int LETTERS = 2;

    private int lists;
    private int paragraphs;

    /**
     * Counts a paragraph.
     *
     * @throws IllegalArgumentException where the paragraphs of the document do not run on from 1, so that Word would print
     *     another number
     */
    void count(int number) {
        paragraphs++;
        if (number != paragraphs) {
            throw new IllegalArgumentException("paragraph " + number + " comes where " + paragraphs + " should");
        }
    }

    /** Begins a list: what letters its items, from (a) again. */
    int list() {
        lists++;
        return LETTERS + lists - 1;
    }

    byte[] written() {
        var xml = new WordXml();
        xml.start("w:numbering").attribute("xmlns:w", Namespaces.WORD);
        writeKind(xml, PARAGRAPHS, Style.NUMBERED, "decimal", "%1.", 0);
        writeKind(xml, LETTERS, Style.LETTERED, "lowerLetter", "(%1)", STEP);
        xml.start("w:num").attribute("w:numId", PARAGRAPHS).value("w:abstractNumId", PARAGRAPHS);
        xml.end();
        for (var i = 0; i < Math.max(1, lists); i++) {
            xml.start("w:num").attribute("w:numId", LETTERS + i).value("w:abstractNumId", LETTERS);
            xml.start("w:lvlOverride").attribute("w:ilvl", 0).value("w:startOverride", 1);
            xml.end().end();
        }
        return xml.end().bytes();
    }

    private static void writeKind(WordXml xml, int id, Style style, String format, String text, int firstLine) {
        xml.start("w:abstractNum").attribute("w:abstractNumId", id);
        xml.value("w:nsid", "%08X".formatted(0x52415000 + id)).value("w:multiLevelType", "singleLevel");
        xml.value("w:tmpl", "%08X".formatted(0x52415100 + id));
        xml.start("w:lvl").attribute("w:ilvl", 0).value("w:start", 1).value("w:numFmt", format);
        xml.value("w:pStyle", style.id()).value("w:suff", "tab").value("w:lvlText", text);
        xml.value("w:lvlJc", "left").start("w:pPr").start("w:tabs").start("w:tab");
        xml.attribute("w:val", "num").attribute("w:pos", (long) INDENT + STEP + firstLine);
        xml.end().end();
        xml.start("w:ind").attribute("w:left", INDENT).attribute("w:firstLine", firstLine);
        xml.end().end().end().end();
    }
}
