package org.rapporteur.reports.document.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.reports.document.Block.Chart;
import org.rapporteur.reports.document.Document;
import org.rapporteur.reports.document.docx.PageFrame.Frame;
import org.rapporteur.reports.document.docx.PageFrame.Side;
import org.rapporteur.text.Languages;
import org.rapporteur.workbook.xlsx.StableZip;

/** A document of the Commission as a .docx file. The same document gives the same bytes. */
public final class Docx {

    private static final String WORD = Namespaces.CONTENT + "wordprocessingml.";

    private final Document document;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final ContentTypes types = new ContentTypes();
    private final Relationships relationships = new Relationships();
    private int charts;

    private Docx(Document document) {
        this.document = document;
    }

    /** @throws IllegalArgumentException where the paragraphs are not numbered on from 1, or an anchor is there twice */
    public static byte[] write(Document document) {
        return new Docx(document).written();
    }

    private byte[] written() {
        var language = Languages.formatting(document.properties().language());
        var numbering = new NumberingXml();
        var body = new BodyXml(document, numbering, this::addChart).written(frames());
        add("styles", "styles", new StylesXml(language).written());
        add("numbering", "numbering", numbering.written());
        add("settings", "settings", new SettingsXml(language).written());
        types.add("word/document.xml", WORD + "document.main+xml");
        types.add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");

        var all = new LinkedHashMap<String, byte[]>();
        all.put("[Content_Types].xml", types.written());
        all.put("_rels/.rels", packageRelationships());
        all.put("docProps/core.xml", new PropertiesXml(document.properties()).written());
        all.put("word/document.xml", body);
        all.put("word/_rels/document.xml.rels", relationships.written());
        all.putAll(parts);
        return zipped(all);
    }

    private static byte[] packageRelationships() {
        var top = new Relationships();
        top.add(Namespaces.RELATIONSHIPS + "/officeDocument", "word/document.xml");
        top.add(Namespaces.PACKAGE + "/relationships/metadata/core-properties", "docProps/core.xml");
        return top.written();
    }

    private List<Frame> frames() {
        var frame = new PageFrame(document.running(), document.mark());
        var frames = new ArrayList<Frame>();
        for (var side : Side.values()) {
            var header = add("header-" + side.type(), "header", frame.header(side));
            frames.add(new Frame("w:headerReference", side, header));
            var footer = add("footer-" + side.type(), "footer", frame.footer(side));
            frames.add(new Frame("w:footerReference", side, footer));
        }
        return frames;
    }

    private String add(String name, String kind, byte[] part) {
        parts.put("word/" + name + ".xml", part);
        types.add("word/" + name + ".xml", WORD + kind + "+xml");
        return relationships.add(Namespaces.RELATIONSHIPS + "/" + kind, name + ".xml");
    }

    private String addChart(Chart chart) {
        charts++;
        var name = "chart" + charts + ".xml";
        parts.put("word/charts/" + name, new ChartXml(chart.plot()).written());
        types.add("word/charts/" + name, Namespaces.CONTENT + "drawingml.chart+xml");
        var workbook = "embeddings/chart" + charts + ".xlsx";
        var beside = new Relationships();
        beside.add(Namespaces.RELATIONSHIPS + "/package", "../" + workbook);
        parts.put("word/charts/_rels/" + name + ".rels", beside.written());
        parts.put("word/" + workbook, new ChartWorkbook(chart.plot()).written());
        return relationships.add(Namespaces.RELATIONSHIPS + "/chart", "charts/" + name);
    }

    private static byte[] zipped(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try {
            StableZip.write(parts, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
