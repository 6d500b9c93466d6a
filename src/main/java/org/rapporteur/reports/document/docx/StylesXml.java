package org.rapporteur.reports.document.docx;

import java.util.List;
import java.util.Locale;

/** The styles of a document of the Commission. */
final class StylesXml {

    private static final String FONT = "Times New Roman";
    private static final String EAST_ASIAN_FONT = "SimSun";

    /** Of letters, in half points. */
    private static final long SIZE = Math.round(StyleSheet.SIZE * 2);

    private final WordXml xml = new WordXml();
    private final Locale language;

    /** @param language of the document, by which Word checks its spelling */
    StylesXml(Locale language) {
        this.language = language;
    }

    byte[] written() {
        xml.start("w:styles").attribute("xmlns:w", Namespaces.WORD);
        writeDefaults();
        writeNormal();
        new StyleSheet().all().forEach(style -> style.write(xml));
        characters();
        new TableStyle(xml).write();
        return xml.end().bytes();
    }

    /** Nothing but the language: what is a default here, LibreOffice puts on each text of a table as its own format. */
    private void writeDefaults() {
        xml.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
        xml.start("w:lang").attribute("w:val", language.toLanguageTag());
        xml.attribute("w:eastAsia", "zh-CN").attribute("w:bidi", "ar-SA").end();
        xml.end().end().empty("w:pPrDefault").end();
    }

    private void writeNormal() {
        xml.start("w:style").attribute("w:type", "paragraph").attribute("w:default", 1);
        xml.attribute("w:styleId", Style.NORMAL.id()).value("w:name", Style.NORMAL.label());
        xml.empty("w:qFormat").start("w:pPr").empty("w:widowControl");
        xml.start("w:spacing").attribute("w:before", 0).attribute("w:after", 0);
        xml.attribute("w:line", Measure.LINE).attribute("w:lineRule", "atLeast").end();
        xml.end().start("w:rPr").start("w:rFonts");
        for (var script : List.of("w:ascii", "w:hAnsi", "w:cs")) {
            xml.attribute(script, FONT);
        }
        xml.attribute("w:eastAsia", EAST_ASIAN_FONT).end();
        xml.value("w:sz", SIZE).value("w:szCs", SIZE);
        xml.end().end();
    }

    private void characters() {
        character("DefaultParagraphFont", "Default Paragraph Font", 0, true).end();
        character(Style.EMPHASIS, "Emphasis", 0, false).start("w:rPr");
        xml.empty("w:i").empty("w:iCs").end().end();
        character(Style.FIGURE, "Figure", 1, false).end();
        character(Style.PAGE_NUMBER, "page number", 0, false).start("w:rPr");
        xml.empty("w:b")
                .empty("w:bCs")
                .value("w:sz", 17)
                .value("w:szCs", 17)
                .end()
                .end();
        character("Hyperlink", "Hyperlink", 0, false).end();
        character(Style.MARK, "Mark", 1, false).start("w:rPr");
        xml.empty("w:b").empty("w:bCs").value("w:color", "8A1C1C").end().end();
        character(Style.SYMBOL_SERIES, "Symbol Series", 1, false).start("w:rPr");
        xml.value("w:sz", 40).value("w:szCs", 40).end().end();
    }

    /** Begins a style of runs and leaves it open. */
    private WordXml character(String id, String label, int own, boolean standard) {
        xml.start("w:style").attribute("w:type", "character");
        if (standard) {
            xml.attribute("w:default", 1);
        }
        if (own > 0) {
            xml.attribute("w:customStyle", own);
        }
        xml.attribute("w:styleId", id).value("w:name", label);
        return standard ? xml : xml.value("w:basedOn", "DefaultParagraphFont").empty("w:qFormat");
    }
}
