package org.rapporteur.reports.document.docx;

import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.reports.document.Plot;
import org.rapporteur.reports.document.Plot.Kind;
import org.rapporteur.reports.document.Plot.Series;
import org.rapporteur.workbook.xlsx.EscapedText;

/** The series of a chart. They differ in more than in colour: in tone, or in dash and mark. */
final class ChartSeries {

    private static final double SIZE = 7;
    private static final int LINE = 22225;
    private static final int MARK = 7;
    private static final List<String> DASHES = List.of("solid", "sysDash", "dash", "sysDot", "lgDashDot");
    private static final List<String> MARKS = List.of("circle", "square", "triangle", "diamond", "x");

    /** Of the longest bar: a shorter part has no room for its number. */
    private static final double ROOM = 0.05;

    private final Plot plot;
    private final ChartWorkbook workbook;
    private final WordXml xml;

    ChartSeries(Plot plot, ChartWorkbook workbook, WordXml xml) {
        this.plot = plot;
        this.workbook = workbook;
        this.xml = xml;
    }

    void write(int index) {
        var series = plot.series().get(index);
        xml.start("c:ser");
        set("c:idx", index);
        set("c:order", index);
        xml.start("c:tx");
        writeTexts(workbook.name(index), List.of(series.name()));
        xml.end();
        if (plot.kind() == Kind.LINES) {
            writeLine(index, Tone.of(series.tone()));
        } else {
            writeFill(Tone.of(series.tone()));
        }
        writeLabels(index, Tone.of(series.tone()));
        xml.start("c:cat");
        writeTexts(workbook.categories(), plot.categories());
        xml.end().start("c:val");
        writeValues(index, series);
        xml.end();
        if (plot.kind() == Kind.LINES) {
            set("c:smooth", 0);
        }
        xml.end();
    }

    private void writeLine(int index, Tone tone) {
        xml.start("c:spPr").start("a:ln").attribute("w", LINE).attribute("cap", "flat");
        solid(tone.line());
        set("a:prstDash", DASHES.get(index % DASHES.size()));
        xml.empty("a:round").end().end();
        xml.start("c:marker");
        set("c:symbol", MARKS.get(index % MARKS.size()));
        set("c:size", MARK);
        xml.start("c:spPr");
        solid(index % 2 == 0 ? tone.line() : "FFFFFF");
        xml.start("a:ln").attribute("w", 12700);
        solid(tone.line());
        xml.end().end().end();
    }

    /** White lines part neighbours; what is white itself has a dashed line. */
    private void writeFill(Tone tone) {
        xml.start("c:spPr");
        solid(tone.fill());
        xml.start("a:ln").attribute("w", 6350);
        if (tone == Tone.NOT_ANSWERED) {
            solid(Tone.OUTLINE);
            set("a:prstDash", "sysDash");
        } else {
            solid("FFFFFF");
        }
        xml.end().end();
        set("c:invertIfNegative", 0);
    }

    private void writeLabels(int index, Tone tone) {
        xml.start("c:dLbls").start("c:numFmt").attribute("formatCode", labelFormat());
        xml.attribute("sourceLinked", 0).end();
        xml.start("c:spPr")
                .empty("a:noFill")
                .start("a:ln")
                .empty("a:noFill")
                .end()
                .end();
        var isLines = plot.kind() == Kind.LINES;
        new ChartText(xml).format(SIZE, isLines ? tone.line() : tone.letters(), false);
        var position = index % 2 == 0 ? "t" : "b"; // lines lie close to each other
        set("c:dLblPos", isLines ? position : "ctr");
        set("c:showLegendKey", 0);
        set("c:showVal", 1);
        for (var hidden : List.of("c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize")) {
            set(hidden, 0);
        }
        xml.end();
    }

    /** A format that shows nothing of a number below a bound, so that it still holds when the numbers are edited. */
    private String labelFormat() {
        if (plot.kind() == Kind.LINES) {
            return "#,##0";
        }
        var longest = IntStream.range(0, plot.categories().size())
                .map(category -> plot.series().stream()
                        .mapToInt(series -> series.values().get(category))
                        .sum())
                .max()
                .orElse(0);
        return "[<" + Math.max(1, Math.round(longest * ROOM)) + "]\"\";#,##0";
    }

    private void writeTexts(String formula, List<String> texts) {
        xml.start("c:strRef").start("c:f").text(formula).end().start("c:strCache");
        set("c:ptCount", texts.size());
        for (var i = 0; i < texts.size(); i++) {
            point(i, EscapedText.encode(texts.get(i)));
        }
        xml.end().end();
    }

    private void writeValues(int index, Series series) {
        xml.start("c:numRef").start("c:f").text(workbook.values(index)).end().start("c:numCache");
        xml.start("c:formatCode").text("General").end();
        set("c:ptCount", series.values().size());
        for (var i = 0; i < series.values().size(); i++) {
            point(i, String.valueOf(series.values().get(i)));
        }
        xml.end().end();
    }

    private void point(int index, String value) {
        xml.start("c:pt").attribute("idx", index).start("c:v").text(value).end().end();
    }

    private void solid(String colour) {
        xml.start("a:solidFill")
                .start("a:srgbClr")
                .attribute("val", colour)
                .end()
                .end();
    }

    private void set(String name, String value) {
        xml.start(name).attribute("val", value).end();
    }

    private void set(String name, int value) {
        xml.start(name).attribute("val", value).end();
    }
}
