package org.rapporteur.reports.document.docx;

import org.rapporteur.reports.document.Block.Chart;

/** The place of a chart in the text. */
final class Drawing {

    private final WordXml xml;

    Drawing(WordXml xml) {
        this.xml = xml;
    }

    /**
     * @param number of the chart among those of the document, from 1
     * @param relationship by which the document refers to the chart
     */
    void write(Chart chart, int number, String relationship) {
        xml.start("w:r").start("w:drawing").start("wp:inline");
        for (var side : new String[] {"distT", "distB", "distL", "distR"}) {
            xml.attribute(side, 0);
        }
        xml.start("wp:extent").attribute("cx", Measure.drawn(Measure.WIDTH));
        xml.attribute("cy", Measure.drawn(new ChartLayout(chart.plot()).height()))
                .end();
        xml.start("wp:docPr").attribute("id", number).attribute("name", chart.label());
        xml.attribute("descr", chart.alternative()).end();
        xml.empty("wp:cNvGraphicFramePr");
        xml.start("a:graphic").start("a:graphicData").attribute("uri", Namespaces.CHART);
        xml.start("c:chart").attribute("r:id", relationship).end();
        xml.end().end().end().end().end();
    }
}
