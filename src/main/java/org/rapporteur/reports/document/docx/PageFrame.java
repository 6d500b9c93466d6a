package org.rapporteur.reports.document.docx;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What stands at head and foot of the pages: the symbol and the number of the page, outside on even and odd pages, and the
 * mark, where the document bears one, on every page.
 */
final class PageFrame {

    private final String running;
    private final Optional<String> mark;

    PageFrame(String running, Optional<String> mark) {
        this.running = running;
        this.mark = mark;
    }

    byte[] header(Side side) {
        return part("w:hdr", flow -> {
            if (side == Side.FIRST) {
                flow.paragraph(Style.NORMAL, () -> writeMark(flow.runs()));
            } else {
                flow.paragraph(Style.HEADER, () -> writeHead(flow.runs(), side));
            }
        });
    }

    byte[] footer(Side side) {
        return part("w:ftr", flow -> flow.paragraph(Style.FOOTER, () -> writeFoot(flow.runs(), side)));
    }

    /** The last thing in the document: its pages. */
    static void writeSection(WordXml xml, List<Frame> frames) {
        xml.start("w:sectPr");
        for (var frame : frames) {
            xml.start(frame.element).attribute("w:type", frame.side.type());
            xml.attribute("r:id", frame.relationship).end();
        }
        xml.start("w:pgSz").attribute("w:w", Measure.PAGE_WIDTH).attribute("w:h", Measure.PAGE_HEIGHT);
        xml.end().start("w:pgMar").attribute("w:top", Measure.TOP).attribute("w:right", Measure.SIDE);
        xml.attribute("w:bottom", Measure.BOTTOM).attribute("w:left", Measure.SIDE);
        xml.attribute("w:header", Measure.HEADER).attribute("w:footer", Measure.FOOTER);
        xml.attribute("w:gutter", 0).end().empty("w:titlePg").end();
    }

    private void writeHead(Runs runs, Side side) {
        if (side == Side.EVEN) {
            runs.text(running);
            runs.tab();
            writeMark(runs);
        } else {
            writeMark(runs);
            runs.tab();
            runs.text(running);
        }
    }

    private void writeMark(Runs runs) {
        mark.ifPresent(words -> runs.text(words, Style.MARK));
    }

    private void writeFoot(Runs runs, Side side) {
        switch (side) {
            case FIRST -> {}
            case EVEN -> {
                writeNumber(runs);
                runs.tab();
                runs.text(running);
            }
            case ODD -> {
                runs.text(running);
                runs.tab();
                writeNumber(runs);
            }
        }
    }

    private static void writeNumber(Runs runs) {
        runs.field("PAGE", "2", Style.PAGE_NUMBER);
        runs.text("/", Style.PAGE_NUMBER);
        runs.field("NUMPAGES", "2", Style.PAGE_NUMBER);
    }

    private static byte[] part(String element, Consumer<Flow> content) {
        var xml = new WordXml();
        xml.start(element).attribute("xmlns:w", Namespaces.WORD);
        content.accept(new Flow(xml));
        return xml.end().bytes();
    }

    /** Which pages. */
    enum Side {
        FIRST("first"),
        EVEN("even"),
        ODD("default");

        private final String type;

        Side(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }
    }

    /**
     * @param element by which the section refers to it
     * @param relationship the part that holds it
     */
    record Frame(String element, Side side, String relationship) {}
}
