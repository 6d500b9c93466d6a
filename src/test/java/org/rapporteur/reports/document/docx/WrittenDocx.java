package org.rapporteur.reports.document.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.rapporteur.reports.document.Block;
import org.rapporteur.reports.document.Document;
import org.rapporteur.reports.document.SampleDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A written file, read back with a library that did not write it, or as plain XML. */
final class WrittenDocx {

    private final byte[] bytes;
    private final XWPFDocument read;

    private WrittenDocx(byte[] bytes) {
        this.bytes = bytes;
        try {
            this.read = new XWPFDocument(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WrittenDocx of(Document document) {
        return new WrittenDocx(Docx.write(document));
    }

    static WrittenDocx of(Block... blocks) {
        return of(SampleDocument.with(List.of(blocks)));
    }

    XWPFDocument read() {
        return read;
    }

    List<XWPFParagraph> paragraphs(Style style) {
        return read.getParagraphs().stream()
                .filter(paragraph -> style.id().equals(paragraph.getStyle()))
                .toList();
    }

    List<String> texts(Style style) {
        return paragraphs(style).stream().map(XWPFParagraph::getText).toList();
    }

    /** All entries of the archive, in order. */
    Map<String, byte[]> parts() {
        return parts(bytes);
    }

    static Map<String, byte[]> parts(byte[] archive) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var part = new ByteArrayOutputStream();
                zip.transferTo(part);
                parts.put(entry.getName(), part.toByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    String text(String part) {
        return new String(parts().get(part), StandardCharsets.UTF_8);
    }

    Element xml(String part) {
        return parsed(parts().get(part));
    }

    static Element parsed(byte[] part) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** All elements of that name, in the order of the text. */
    static List<Element> all(Element within, String name) {
        return list(within.getElementsByTagName(name)).stream()
                .map(Element.class::cast)
                .toList();
    }

    static Optional<Element> first(Element within, String name) {
        return all(within, name).stream().findFirst();
    }

    /** What {@code w:val} of the first element of that name says. */
    static Optional<String> value(Element within, String name) {
        return first(within, name).map(element -> element.getAttribute("w:val"));
    }

    private static List<Node> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
    }
}
