package org.rapporteur.reports.document.docx;

import static org.rapporteur.reports.document.docx.Measure.INDENT;
import static org.rapporteur.reports.document.docx.Measure.WIDTH;

import java.util.List;
import org.rapporteur.reports.document.Document.Masthead;

/** What stands above the title, ruled off as on every document of the United Nations. */
final class MastheadXml {

    /** Of the rules, in eighths of a point. */
    private static final int RULE = 8;

    private static final int THICK_RULE = 18;
    private static final int END_COLUMN = 2900;
    private static final int SECOND_ROW = 1900;
    private static final int BELOW_RULE = 100;

    /** Of all above the commission, as far as one can tell; in twentieths of a point. */
    static final int HEIGHT = SECOND_ROW + Measure.points(28);

    private final Flow flow;
    private final WordXml xml;

    MastheadXml(Flow flow) {
        this.flow = flow;
        this.xml = flow.xml();
    }

    void write(Masthead masthead) {
        xml.start("w:tbl");
        writeShape();
        writeRow(RULE, 0, List.of(masthead.organization()), Style.ORGANIZATION, () -> writeSymbol(masthead.symbol()));
        writeRow(
                THICK_RULE,
                SECOND_ROW,
                List.of(masthead.organ()),
                Style.ORGAN,
                () -> lines(masthead.distribution(), Style.DISTRIBUTION));
        xml.end();
        writeBody(masthead.body());
    }

    private void writeShape() {
        xml.start("w:tblPr").value("w:tblStyle", "TableNormal");
        xml.start("w:tblW").attribute("w:w", WIDTH).attribute("w:type", "dxa").end();
        xml.start("w:tblLayout").attribute("w:type", "fixed").end().end();
        xml.start("w:tblGrid");
        for (var width : columns()) {
            xml.start("w:gridCol").attribute("w:w", width).end();
        }
        xml.end();
    }

    private static List<Integer> columns() {
        return List.of(INDENT, WIDTH - INDENT - END_COLUMN, END_COLUMN);
    }

    private void writeRow(int rule, int height, List<String> start, Style style, Runnable end) {
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit");
        if (height > 0) {
            xml.start("w:trHeight").attribute("w:val", height).end();
        }
        xml.end();
        cell(0, rule, () -> flow.paragraph(Style.NORMAL, () -> {}));
        cell(1, rule, () -> lines(start, style));
        cell(2, rule, end);
        xml.end();
    }

    private void cell(int column, int rule, Runnable content) {
        xml.start("w:tc").start("w:tcPr");
        xml.start("w:tcW").attribute("w:w", columns().get(column)).attribute("w:type", "dxa");
        xml.end().start("w:tcBorders").start("w:bottom").attribute("w:val", "single");
        xml.attribute("w:sz", rule).attribute("w:space", 0).attribute("w:color", "auto");
        xml.end().end();
        if (rule == RULE) {
            xml.value("w:vAlign", "bottom");
        } else {
            xml.start("w:tcMar").start("w:top").attribute("w:w", BELOW_RULE).attribute("w:type", "dxa");
            xml.end().end();
        }
        xml.end();
        content.run();
        xml.end();
    }

    /** A cell must hold a paragraph, even where there is nothing to say. */
    private void lines(List<String> lines, Style style) {
        (lines.isEmpty() ? List.of("") : lines)
                .forEach(line -> flow.paragraph(style, () -> flow.runs().text(line)));
    }

    /** The series, such as {@code E}, is printed large. */
    private void writeSymbol(String symbol) {
        var series = Math.max(0, symbol.indexOf('/'));
        flow.paragraph(Style.SYMBOL, () -> {
            flow.runs().text(symbol.substring(0, series), Style.SYMBOL_SERIES);
            flow.runs().text(symbol.substring(series));
        });
    }

    private void writeBody(List<String> body) {
        for (var i = 0; i < body.size(); i++) {
            var line = body.get(i);
            flow.paragraph(
                    i == 0 ? Style.COMMISSION : Style.SESSION, () -> flow.runs().text(line));
        }
    }
}
