package org.rapporteur.reports.document.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.rapporteur.reports.document.Block;
import org.rapporteur.reports.document.Document;
import org.rapporteur.reports.document.SampleDocument;
import org.rapporteur.text.Texts;

/** A PDF as those read it who do not see it. */
public record ReadPdf(PDDocument file) implements AutoCloseable {

    private static final Set<String> LINES = Set.of("P", "LI", "H1", "H2", "H3", "H4");

    public static ReadPdf of(Document document) throws IOException {
        return new ReadPdf(Loader.loadPDF(bytes(document)));
    }

    static ReadPdf of(Block... blocks) throws IOException {
        return of(SampleDocument.with(List.of(blocks)));
    }

    static byte[] bytes(Document document) {
        return PdfDocuments.write(document, Texts.in(Locale.ENGLISH));
    }

    /** In the order of the tags, without what stands at the head and the foot of pages; spaces run together. */
    public String read() throws IOException {
        var marked = new HashMap<PDPage, Map<Integer, String>>();
        for (var page : file.getPages()) {
            marked.put(page, marked(page));
        }
        var read = new StringBuilder();
        read(file.getDocumentCatalog().getStructureTreeRoot(), null, marked, read);
        return read.toString().replaceAll("\\s+", " ");
    }

    /**
     * Every paragraph, heading and entry of a list in the order of the tags, as a line of one cell, and every row of a table
     * as a line of its cells; without what is drawn.
     */
    public List<List<String>> lines() throws IOException {
        var marked = new LinkedHashMap<PDPage, Map<Integer, String>>();
        for (var page : file.getPages()) {
            marked.put(page, marked(page));
        }
        var lines = new ArrayList<List<String>>();
        addLines(file.getDocumentCatalog().getStructureTreeRoot(), null, marked, lines);
        return lines;
    }

    private static void addLines(
            PDStructureNode node, PDPage page, Map<PDPage, Map<Integer, String>> marked, List<List<String>> lines) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                var place = element.getPage() == null ? page : element.getPage();
                var type = element.getStructureType();
                if (type.equals("THead")) {
                    addLines(element, place, onOnePage(element, place, marked), lines);
                } else if (type.equals("TR")) {
                    lines.add(cells(element, place, marked));
                } else if (LINES.contains(type)) {
                    lines.add(List.of(text(element, place, marked)));
                } else {
                    addLines(element, place, marked, lines);
                }
            }
        }
    }

    /** The head of a table is tagged once for all the pages that it stands on. */
    private static Map<PDPage, Map<Integer, String>> onOnePage(
            PDStructureElement head, PDPage page, Map<PDPage, Map<Integer, String>> marked) {
        var first = places(head, page)
                .filter(each -> each != null)
                .min(Comparator.comparing(each -> pages(marked).indexOf(each)))
                .orElseThrow();
        var one = new LinkedHashMap<PDPage, Map<Integer, String>>();
        marked.keySet().forEach(each -> one.put(each, each.equals(first) ? marked.get(each) : Map.of()));
        return one;
    }

    private static List<PDPage> pages(Map<PDPage, Map<Integer, String>> marked) {
        return List.copyOf(marked.keySet());
    }

    /** The pages that anything of an element stands on. */
    private static Stream<PDPage> places(PDStructureElement element, PDPage page) {
        return element.getKids().stream().flatMap(kid -> {
            if (kid instanceof PDStructureElement child) {
                return places(child, child.getPage() == null ? page : child.getPage());
            }
            return kid instanceof PDMarkedContentReference reference && reference.getPage() != null
                    ? Stream.of(reference.getPage())
                    : Stream.of(page);
        });
    }

    private static List<String> cells(PDStructureElement row, PDPage page, Map<PDPage, Map<Integer, String>> marked) {
        return row.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .map(cell -> text(cell, cell.getPage() == null ? page : cell.getPage(), marked))
                .toList();
    }

    private static String text(PDStructureElement element, PDPage page, Map<PDPage, Map<Integer, String>> marked) {
        var read = new StringBuilder();
        read(element, page, marked, read);
        return read.toString().replaceAll("\\s+", " ").strip();
    }

    private static Map<Integer, String> marked(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        return extractor.getMarkedContents().stream()
                .filter(content -> content.getMCID() >= 0)
                .collect(Collectors.toMap(PDMarkedContent::getMCID, ReadPdf::letters, (one, other) -> one + other));
    }

    private static String letters(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(letter -> ((TextPosition) letter).getUnicode())
                .collect(Collectors.joining());
    }

    private static void read(
            PDStructureNode node, PDPage page, Map<PDPage, Map<Integer, String>> marked, StringBuilder read) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                read(element, element.getPage() == null ? page : element.getPage(), marked, read);
            } else if (kid instanceof PDMarkedContentReference reference) {
                var place = reference.getPage() == null ? page : reference.getPage();
                read.append(marked.get(place).getOrDefault(reference.getMCID(), ""));
                read.append(' ');
            } else if (kid instanceof Integer mark) {
                read.append(marked.get(page).getOrDefault(mark, "")).append(' ');
            }
        }
    }

    /** Of a page as it is seen, from its head to its foot; spaces run together. */
    public String seen(int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return Normalizer.normalize(stripper.getText(file), Form.NFKC).replaceAll("\\s+", " ");
    }

    List<PDStructureElement> elements(String... types) {
        var wanted = List.of(types);
        return below(file.getDocumentCatalog().getStructureTreeRoot())
                .filter(element -> wanted.contains(element.getStructureType()))
                .toList();
    }

    private static Stream<PDStructureElement> below(PDStructureNode node) {
        var elements = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
            }
        }
        return elements.stream().flatMap(element -> Stream.concat(Stream.of(element), below(element)));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
