package org.rapporteur.reports.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.report.Place;
import org.rapporteur.reports.document.Block;
import org.rapporteur.reports.document.Block.Items;
import org.rapporteur.reports.document.Block.Paragraph;
import org.rapporteur.reports.document.Block.Quotation;
import org.rapporteur.reports.document.Block.Table;
import org.rapporteur.reports.document.Document;
import org.rapporteur.reports.document.SampleDocument;
import org.rapporteur.reports.document.Span;
import org.rapporteur.reports.document.Span.Figure;
import org.rapporteur.reports.document.Span.Words;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

class DocumentHtmlTest {

    @Test
    void opensEveryFigureOnThePageAndNoneOnPaper() throws Exception {
        var figure = new Figure("62", Place.of(2026, 1, Place.COVERAGE).figure("reporting"));
        var document = SampleDocument.with(List.of(new Paragraph(Optional.of(1), List.of(figure))));

        assertThat(elements(page(document), "a"))
                .extracting(link -> link.getAttribute("href") + " " + link.getTextContent())
                .containsExactly("/figures/reporting 62");
        assertThat(elements(paper(document), "a")).isEmpty();
        assertThat(text(paper(document))).contains("62");
    }

    @Test
    void keepsToAStrictContentSecurityPolicyOnThePage() throws Exception {
        var page = page(SampleDocument.document());

        assertThat(elements(page, "style")).isEmpty();
        assertThat(elements(page, "script")).isEmpty();
        assertThat(elements(page, "*")).isNotEmpty().noneMatch(element -> element.hasAttribute("style"));
    }

    @Test
    void saysWhatAChartShowsToThoseWhoDoNotSeeIt() throws Exception {
        var drawings = elements(page(SampleDocument.document()), "svg");

        assertThat(drawings)
                .hasSize(3)
                .allMatch(svg -> svg.getAttribute("role").equals("img"))
                .extracting(svg -> svg.getAttribute("aria-label"))
                .contains("Columns for the five regional groups, each divided by the degree of implementation.");
    }

    @Test
    void takesNoWordsForMarkup() throws Exception {
        var hostile = "<script>alert('1')</script> & \"{view.document}\" ]]> <!-- &#0;";
        var document = everywhere(hostile);

        for (var written : List.of(page(document), paper(document))) {
            assertThat(elements(written, "script")).isEmpty();
            assertThat(text(written)).contains(hostile);
        }
    }

    @Test
    void showsThatACharacterWasThereThatXmlCannotHold() throws Exception {
        assertThat(text(paper(everywhere("one\u0000two\u001bthree\uD800four\uFFFFfive"))))
                .contains("one\uFFFDtwo\uFFFDthree\uFFFDfour\uFFFDfive");
    }

    @Test
    void lettersItemsBeyondTheAlphabet() {
        var view = DocumentView.onPaper(SampleDocument.document());

        assertThat(IntStream.of(0, 25, 26, 27, 52).mapToObj(view::letter)).containsExactly("a", "z", "aa", "ab", "ba");
    }

    @Test
    void runsAQuotationTheWayOfItsLettersWithoutClaimingALanguage() throws Exception {
        var quotations = List.<Block>of(
                new Quotation(SampleDocument.ARABIC, List.of()),
                new Quotation(SampleDocument.HEBREW, List.of()),
                new Quotation(SampleDocument.FRENCH, List.of()),
                new Quotation("2025: 12", List.of()));

        assertThat(elements(paper(SampleDocument.with(quotations)), "p").stream()
                        .filter(element -> element.getAttribute("class").equals("quoted"))
                        .map(element -> element.getAttribute("dir") + " " + element.getAttribute("lang")))
                .containsExactly("rtl und-Arab", "rtl und-Hebr", "ltr und-Latn", "ltr und");
    }

    @Test
    void givesAColumnTheRoomOfItsLongestWord() {
        var table = new Table(
                "Table 1",
                "Caption",
                "table",
                List.of(new Table.Column("Recommendation", false, 9), new Table.Column("Incomprehensibility", true, 1)),
                List.of(),
                List.of());

        var widths = ColumnWidths.of(table).stream().map(Double::valueOf).toList();
        assertThat(widths.get(1)).isGreaterThan(15);
        assertThat(widths.get(0) + widths.get(1)).isBetween(99.9, 100.1);
    }

    @Test
    void namesTheRowsAndColumnsOfATable() throws Exception {
        var heads = elements(page(SampleDocument.document()), "th");

        assertThat(heads).extracting(head -> head.getAttribute("scope")).containsOnly("row", "col");
        assertThat(heads.stream().filter(head -> head.getAttribute("scope").equals("row")))
                .extracting(Element::getTextContent)
                .contains("Means and staff", "African States");
    }

    private static Document everywhere(String text) {
        var words = List.<Span>of(new Words(text));
        return SampleDocument.with(List.of(
                new Block.Title(text, text),
                new Block.Heading(1, text, text, "anchor"),
                new Block.Contents(text),
                new Paragraph(Optional.empty(), words),
                new Items(List.of(words)),
                new Quotation(text, words),
                new Table(
                        text,
                        text,
                        "table",
                        List.of(new Table.Column(text, false, 1)),
                        List.of(new Table.Row(List.of(words), true)),
                        List.of(text))));
    }

    private static org.w3c.dom.Document page(Document document) throws Exception {
        var view = DocumentView.onPage(document, id -> Optional.of("/figures/" + id.outcome()));
        return parsed("<div>" + DocumentHtml.body(view) + "</div>");
    }

    private static org.w3c.dom.Document paper(Document document) throws Exception {
        return parsed(DocumentHtml.paper(DocumentView.onPaper(document), "", "Page"));
    }

    private static org.w3c.dom.Document parsed(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(org.w3c.dom.Document document, String name) {
        var nodes = document.getElementsByTagNameNS("*", name);
        var elements = new ArrayList<Element>();
        for (var i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String text(Node node) {
        return ((org.w3c.dom.Document) node).getDocumentElement().getTextContent();
    }
}
