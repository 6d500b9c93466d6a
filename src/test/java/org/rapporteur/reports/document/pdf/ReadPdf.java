package org.rapporteur.reports.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.rapporteur.reports.document.Block;
import org.rapporteur.reports.document.Document;
import org.rapporteur.reports.document.SampleDocument;
import org.rapporteur.text.Texts;

/** A PDF as those read it who do not see it. */
record ReadPdf(PDDocument file) implements AutoCloseable {

    static ReadPdf of(Document document) throws IOException {
        return new ReadPdf(Loader.loadPDF(bytes(document)));
    }

    static ReadPdf of(Block... blocks) throws IOException {
        return of(SampleDocument.with(List.of(blocks)));
    }

    static byte[] bytes(Document document) {
        return PdfDocuments.write(document, Texts.in(Locale.ENGLISH));
    }

    /** Of all pages, lines and spaces run together. */
    String text() throws IOException {
        return text(1, file.getNumberOfPages());
    }

    String text(int page) throws IOException {
        return text(page, page);
    }

    private String text(int from, int to) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(file).replaceAll("\\s+", " ");
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
