package org.rapporteur.reports.document.docx;

/** How the letters of a chart look. */
final class ChartText {

    private static final String FONT = "Arial";
    private static final int UPRIGHT = -5400000;

    private final WordXml xml;

    ChartText(WordXml xml) {
        this.xml = xml;
    }

    /**
     * @param size in points
     * @param colour six hexadecimal digits
     */
    void format(double size, String colour, boolean isBold) {
        xml.start("c:txPr").empty("a:bodyPr").empty("a:lstStyle").start("a:p").start("a:pPr");
        look("a:defRPr", size, colour, isBold);
        xml.end().start("a:endParaRPr").attribute("lang", "en-GB").end().end().end();
    }

    /** The title of an axis. */
    void title(String title, double size, boolean isUpright) {
        xml.start("c:title").start("c:tx").start("c:rich").start("a:bodyPr");
        if (isUpright) {
            xml.attribute("rot", UPRIGHT).attribute("vert", "horz");
        }
        xml.end().empty("a:lstStyle").start("a:p").start("a:pPr");
        look("a:defRPr", size, "000000", false);
        xml.end().start("a:r");
        look("a:rPr", size, "000000", false);
        xml.start("a:t").text(title).end().end().end().end().end();
        xml.start("c:overlay").attribute("val", 0).end().end();
    }

    private void look(String element, double size, String colour, boolean isBold) {
        xml.start(element).attribute("sz", Math.round(size * 100)).attribute("b", isBold ? 1 : 0);
        xml.start("a:solidFill")
                .start("a:srgbClr")
                .attribute("val", colour)
                .end()
                .end();
        xml.start("a:latin").attribute("typeface", FONT).end();
        xml.start("a:cs").attribute("typeface", FONT).end().end();
    }
}
