package org.rapporteur.reports.document.docx;

import static org.rapporteur.reports.document.docx.Measure.INDENT;
import static org.rapporteur.reports.document.docx.Measure.LABEL;
import static org.rapporteur.reports.document.docx.Measure.STEP;
import static org.rapporteur.reports.document.docx.Measure.WIDTH;

import java.util.List;
import java.util.Locale;

/** The styles of a document of the Commission. */
final class StylesXml {

    private static final String FONT = "Times New Roman";
    private static final String EAST_ASIAN_FONT = "SimSun";
    private static final double SIZE = 10;
    private static final int LINE = Measure.points(12);

    private final WordXml xml = new WordXml();
    private final Locale language;

    /** @param language of the document, by which Word checks its spelling */
    StylesXml(Locale language) {
        this.language = language;
    }

    byte[] written() {
        xml.start("w:styles").attribute("xmlns:w", Namespaces.WORD);
        writeDefaults();
        text();
        headings();
        opening();
        contents();
        tablesAndCharts();
        frame();
        masthead();
        characters();
        new TableStyle(xml).write();
        return xml.end().bytes();
    }

    private void writeDefaults() {
        xml.start("w:docDefaults").start("w:rPrDefault").start("w:rPr").start("w:rFonts");
        for (var script : List.of("w:ascii", "w:hAnsi", "w:cs")) {
            xml.attribute(script, FONT);
        }
        xml.attribute("w:eastAsia", EAST_ASIAN_FONT).end();
        xml.value("w:sz", Math.round(SIZE * 2)).value("w:szCs", Math.round(SIZE * 2));
        xml.start("w:lang").attribute("w:val", language.toLanguageTag());
        xml.attribute("w:eastAsia", "zh-CN").attribute("w:bidi", "ar-SA").end();
        xml.end().end();
        xml.start("w:pPrDefault").start("w:pPr").empty("w:widowControl");
        xml.start("w:spacing").attribute("w:before", 0).attribute("w:after", 0);
        xml.attribute("w:line", LINE).attribute("w:lineRule", "atLeast").end();
        xml.end().end().end();
    }

    private void text() {
        style(Style.NORMAL).write(xml);
        style(Style.BODY_TEXT)
                .indented(INDENT, INDENT, 0)
                .spaced(0, 6)
                .justified("both")
                .write(xml);
        style(Style.NUMBERED)
                .on(Style.BODY_TEXT)
                .counted(NumberingXml.PARAGRAPHS)
                .tab("num", INDENT + STEP)
                .write(xml);
        style(Style.LETTERED)
                .on(Style.BODY_TEXT)
                .counted(NumberingXml.LETTERS)
                .indented(INDENT, INDENT, STEP)
                .tab("num", INDENT + 2 * STEP)
                .write(xml);
        style(Style.QUOTE)
                .on(Style.BODY_TEXT)
                .indented(INDENT + STEP, INDENT + STEP, 0)
                .spaced(0, 3)
                .justified("left")
                .keptWithNext()
                .unchecked()
                .then(Style.QUOTE_SOURCE)
                .write(xml);
        style(Style.QUOTE_SOURCE)
                .indented(INDENT + STEP, INDENT + STEP, 0)
                .spaced(0, 9)
                .justified("right")
                .sized(9)
                .then(Style.NUMBERED)
                .write(xml);
    }

    private void headings() {
        heading(1, 14, 18, 10);
        heading(2, 12, 12, 8);
        heading(3, SIZE, 8, 6);
    }

    private void heading(int level, double size, double before, double after) {
        style(Style.heading(level))
                .then(Style.NUMBERED)
                .keptWithNext()
                .tab("right", LABEL)
                .tab("left", INDENT)
                .spaced(before, after)
                .indented(INDENT, INDENT, -INDENT)
                .outlined(level)
                .bold()
                .sized(size)
                .write(xml);
    }

    private void opening() {
        style(Style.TITLE)
                .then(Style.SUBTITLE)
                .keptWithNext()
                .indented(INDENT, INDENT, 0)
                .spaced(20, 12)
                .bold()
                .sized(14)
                .write(xml);
        style(Style.SUBTITLE)
                .then(Style.BODY_TEXT)
                .indented(INDENT, INDENT, 0)
                .spaced(0, 18)
                .bold()
                .sized(12)
                .write(xml);
        style(Style.SUMMARY)
                .indented(INDENT, INDENT, 0)
                .spaced(0, 6)
                .justified("both")
                .boxed()
                .write(xml);
        style(Style.SUMMARY_HEADING)
                .on(Style.SUMMARY)
                .then(Style.SUMMARY)
                .keptWithNext()
                .justified("center")
                .italic()
                .sized(12)
                .write(xml);
    }

    private void contents() {
        style(Style.CONTENTS_HEADING)
                .then(Style.CONTENTS_1)
                .keptWithNext()
                .spaced(24, 10)
                .bold()
                .sized(14)
                .write(xml);
        style(Style.CONTENTS_1)
                .indented(INDENT, STEP, -INDENT)
                .spaced(3, 3)
                .tab("right", LABEL)
                .tab("left", INDENT)
                .dottedTab(WIDTH)
                .write(xml);
        style(Style.CONTENTS_2)
                .indented(INDENT + STEP, STEP, -INDENT - STEP)
                .spaced(0, 3)
                .tab("right", LABEL + STEP)
                .tab("left", INDENT + STEP)
                .dottedTab(WIDTH)
                .write(xml);
    }

    private void tablesAndCharts() {
        style(Style.CAPTION_LABEL)
                .then(Style.CAPTION)
                .keptWithNext()
                .indented(INDENT, INDENT, 0)
                .spaced(8, 0)
                .write(xml);
        style(Style.CAPTION)
                .then(Style.BODY_TEXT)
                .keptWithNext()
                .indented(INDENT, INDENT, 0)
                .spaced(0, 5)
                .bold()
                .write(xml);
        style(Style.TABLE_HEADING)
                .keptWithNext()
                .spaced(3, 3)
                .italic()
                .sized(8)
                .write(xml);
        style(Style.TABLE_TEXT).spaced(1.5, 1.5).sized(9).write(xml);
        style(Style.TABLE_TOTAL).on(Style.TABLE_TEXT).bold().write(xml);
        style(Style.CHART).spaced(0, 3).keptTogether().write(xml);
        style(Style.NOTE)
                .indented(INDENT, INDENT, 0)
                .spaced(2, 0)
                .sized(8.5)
                .write(xml);
    }

    private void frame() {
        style(Style.HEADER)
                .tab("right", WIDTH)
                .spaced(0, 0)
                .ruled()
                .bold()
                .sized(9)
                .write(xml);
        style(Style.FOOTER).tab("right", WIDTH).spaced(0, 0).sized(8.5).write(xml);
    }

    private void masthead() {
        style(Style.ORGANIZATION).spaced(0, 3).sized(14).write(xml);
        style(Style.SYMBOL).spaced(0, 3).justified("right").write(xml);
        style(Style.ORGAN).spaced(6, 0).bold().sized(20).write(xml);
        style(Style.DISTRIBUTION).spaced(0, 0).write(xml);
        style(Style.COMMISSION)
                .then(Style.SESSION)
                .spaced(8, 0)
                .bold()
                .sized(12)
                .write(xml);
        style(Style.SESSION).spaced(0, 0).write(xml);
    }

    private void characters() {
        character("DefaultParagraphFont", "Default Paragraph Font", 0, true).end();
        character(Style.EMPHASIS, "Emphasis", 0, false).start("w:rPr");
        xml.empty("w:i").empty("w:iCs").end().end();
        character(Style.FIGURE, "Figure", 1, false).end();
        character(Style.PAGE_NUMBER, "page number", 0, false).start("w:rPr");
        xml.empty("w:b").empty("w:bCs").value("w:sz", 17).value("w:szCs", 17).end().end();
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

    private static ParagraphStyle style(Style style) {
        return new ParagraphStyle(style);
    }
}
