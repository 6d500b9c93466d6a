package org.rapporteur.reports.document.docx;

import org.rapporteur.reports.document.Plot;
import org.rapporteur.reports.document.Plot.Kind;

/** A chart that Word can edit, with its numbers at hand and in a workbook beside it. */
final class ChartXml {

    private static final int CATEGORIES_AXIS = 111;
    private static final int VALUES_AXIS = 222;

    /** Of letters, in points. */
    static final double SIZE = 8;

    private static final String GRID = "D0D7DE";

    private final Plot plot;
    private final ChartWorkbook workbook;
    private final ChartText text;
    private final WordXml xml = new WordXml();

    ChartXml(Plot plot) {
        this.plot = plot;
        this.workbook = new ChartWorkbook(plot);
        this.text = new ChartText(xml);
    }

    /** Elements come in the order that the schema prescribes. */
    byte[] written() {
        xml.start("c:chartSpace").attribute("xmlns:c", Namespaces.CHART).attribute("xmlns:a", Namespaces.DRAWING);
        xml.attribute("xmlns:r", Namespaces.RELATIONSHIPS);
        set("c:date1904", 0);
        set("c:roundedCorners", 0);
        xml.start("c:chart");
        set("c:autoTitleDeleted", 1);
        xml.start("c:plotArea");
        new ChartLayout(plot).write(xml);
        writeSeries();
        writeCategoriesAxis();
        writeValuesAxis();
        xml.end();
        xml.start("c:legend");
        set("c:legendPos", "b");
        set("c:overlay", 0);
        text.format(SIZE, "000000", false);
        xml.end();
        set("c:plotVisOnly", 1);
        set("c:dispBlanksAs", "gap");
        xml.end();
        xml.start("c:spPr").start("a:solidFill");
        colour("FFFFFF");
        xml.end().start("a:ln").empty("a:noFill").end().end();
        text.format(SIZE, "000000", false);
        xml.start("c:externalData").attribute("r:id", Relationships.id(1));
        set("c:autoUpdate", 0);
        return xml.end().end().bytes();
    }

    private boolean isLines() {
        return plot.kind() == Kind.LINES;
    }

    private boolean isBars() {
        return plot.kind() == Kind.STACKED_BARS;
    }

    private void writeSeries() {
        xml.start(isLines() ? "c:lineChart" : "c:barChart");
        if (!isLines()) {
            set("c:barDir", isBars() ? "bar" : "col");
        }
        set("c:grouping", isLines() ? "standard" : "stacked");
        set("c:varyColors", 0);
        var series = new ChartSeries(plot, workbook, xml);
        for (var i = 0; i < plot.series().size(); i++) {
            series.write(i);
        }
        if (isLines()) {
            set("c:marker", 1);
        } else {
            set("c:gapWidth", isBars() ? 35 : 60);
            set("c:overlap", 100);
        }
        set("c:axId", CATEGORIES_AXIS);
        set("c:axId", VALUES_AXIS);
        xml.end();
    }

    private void writeCategoriesAxis() {
        xml.start("c:catAx");
        set("c:axId", CATEGORIES_AXIS);
        xml.start("c:scaling");
        set("c:orientation", isBars() ? "maxMin" : "minMax"); // a bar chart would begin at the bottom
        xml.end();
        set("c:delete", 0);
        set("c:axPos", isBars() ? "l" : "b");
        set("c:majorTickMark", "none");
        set("c:minorTickMark", "none");
        set("c:tickLblPos", "low");
        line(Tone.OUTLINE);
        text.format(SIZE, "000000", false);
        set("c:crossAx", VALUES_AXIS);
        set("c:crosses", "autoZero");
        set("c:auto", 0);
        set("c:lblAlgn", "ctr");
        set("c:lblOffset", 100);
        set("c:noMultiLvlLbl", 1);
        xml.end();
    }

    private void writeValuesAxis() {
        xml.start("c:valAx");
        set("c:axId", VALUES_AXIS);
        xml.start("c:scaling");
        set("c:orientation", "minMax");
        xml.start("c:min").attribute("val", 0).end().end();
        set("c:delete", 0);
        set("c:axPos", isBars() ? "b" : "l");
        xml.start("c:majorGridlines");
        line(GRID);
        xml.end();
        text.title(plot.unit(), SIZE, !isBars());
        xml.start("c:numFmt").attribute("formatCode", "#,##0").attribute("sourceLinked", 0);
        xml.end();
        set("c:majorTickMark", "out");
        set("c:minorTickMark", "none");
        set("c:tickLblPos", "nextTo");
        line(Tone.OUTLINE);
        text.format(SIZE, "000000", false);
        set("c:crossAx", CATEGORIES_AXIS);
        set("c:crosses", isBars() ? "max" : "autoZero"); // the last category is the lowest
        set("c:crossBetween", "between");
        xml.end();
    }

    private void line(String colour) {
        xml.start("c:spPr").start("a:ln").attribute("w", 6350).start("a:solidFill");
        colour(colour);
        xml.end().end().end();
    }

    private void colour(String rgb) {
        xml.start("a:srgbClr").attribute("val", rgb).end();
    }

    private void set(String name, String value) {
        xml.start(name).attribute("val", value).end();
    }

    private void set(String name, int value) {
        xml.start(name).attribute("val", value).end();
    }
}
