package org.rapporteur.reports.document.docx;

import java.util.List;

/** How tables look: ruled from above and below and between rows, and open at the sides. */
final class TableStyle {

    /** In eighths of a point. */
    private static final int THIN = 4;

    private static final int THICK = 12;

    /** Between a text and the sides of its cell, in twentieths of a point. */
    static final int BESIDE_TEXT = 57;

    private final WordXml xml;

    TableStyle(WordXml xml) {
        this.xml = xml;
    }

    void write() {
        writePlain();
        xml.start("w:style").attribute("w:type", "table").attribute("w:customStyle", 1);
        xml.attribute("w:styleId", Style.TABLE).value("w:name", "United Nations Table");
        xml.value("w:basedOn", "TableNormal").empty("w:qFormat");
        xml.start("w:tblPr").start("w:tblBorders");
        border("w:top", THIN);
        border("w:bottom", THICK);
        border("w:insideH", THIN, "A6A6A6");
        xml.end();
        writeMargins(BESIDE_TEXT);
        xml.end();
        condition("firstRow", "w:bottom", THICK);
        condition("lastRow", "w:top", THIN);
        xml.end();
    }

    /** The one that every table stands on. */
    private void writePlain() {
        xml.start("w:style").attribute("w:type", "table").attribute("w:default", 1);
        xml.attribute("w:styleId", "TableNormal").value("w:name", "Normal Table");
        xml.empty("w:semiHidden").empty("w:unhideWhenUsed").start("w:tblPr");
        writeMargins(0);
        xml.end().end();
    }

    private void writeMargins(int side) {
        xml.start("w:tblCellMar");
        for (var edge : List.of("w:top", "w:left", "w:bottom", "w:right")) {
            xml.start(edge).attribute("w:w", edge.equals("w:left") || edge.equals("w:right") ? side : 0);
            xml.attribute("w:type", "dxa").end();
        }
        xml.end();
    }

    private void condition(String where, String side, int size) {
        xml.start("w:tblStylePr").attribute("w:type", where);
        xml.start("w:tcPr").start("w:tcBorders");
        border(side, size);
        xml.end().end().end();
    }

    private void border(String side, int size) {
        border(side, size, "auto");
    }

    private void border(String side, int size, String colour) {
        xml.start(side).attribute("w:val", "single").attribute("w:sz", size);
        xml.attribute("w:space", 0).attribute("w:color", colour).end();
    }
}
