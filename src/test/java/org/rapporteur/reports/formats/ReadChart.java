package org.rapporteur.reports.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A chart of an Office file, read as plain XML: what it draws, and the cells that it says that comes from. */
record ReadChart(List<Series> series) {

    private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /** Texts, or numbers as texts; empty where nothing is drawn. */
    record Cells(String reference, List<String> drawn) {}

    record Series(Cells name, Cells categories, Cells values) {}

    static ReadChart of(byte[] part) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var chart = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part))
                    .getDocumentElement();
            return new ReadChart(all(chart, "ser").stream()
                    .map(series -> new Series(cells(series, "tx"), cells(series, "cat"), cells(series, "val")))
                    .toList());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Cells cells(Element series, String kind) {
        var source = all(series, kind).get(0);
        var count = Integer.parseInt(all(source, "ptCount").get(0).getAttribute("val"));
        var drawn = new ArrayList<>(Collections.nCopies(count, ""));
        for (var point : all(source, "pt")) {
            drawn.set(
                    Integer.parseInt(point.getAttribute("idx")),
                    all(point, "v").get(0).getTextContent());
        }
        return new Cells(all(source, "f").get(0).getTextContent(), drawn);
    }

    private static List<Element> all(Element within, String name) {
        var nodes = within.getElementsByTagNameNS(CHARTS, name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
