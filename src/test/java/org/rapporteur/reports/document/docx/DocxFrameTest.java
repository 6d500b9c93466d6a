package org.rapporteur.reports.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.rapporteur.reports.document.Block;
import org.rapporteur.reports.document.Block.Heading;
import org.rapporteur.reports.document.Document;
import org.rapporteur.reports.document.SampleDocument;
import org.w3c.dom.Element;

/** What a reader finds the way by, and what the file says of itself. */
class DocxFrameTest {

    private static final Document SAMPLE = SampleDocument.document();
    private static final WrittenDocx WRITTEN = WrittenDocx.of(SAMPLE);

    @Test
    void followsTheSchemaOfTheFormat() throws XmlException, IOException {
        var errors = new ArrayList<XmlError>();
        var part = new ByteArrayInputStream(WRITTEN.parts().get("word/document.xml"));

        DocumentDocument.Factory.parse(part).validate(new XmlOptions().setErrorListener(errors));

        assertThat(errors).isEmpty();
    }

    @Test
    void fillsInTheContents() {
        var entries = Stream.of(Style.CONTENTS_1, Style.CONTENTS_2)
                .flatMap(style -> all("w:p").filter(each -> style.id()
                        .equals(WrittenDocx.value(each, "w:pStyle").orElse(""))))
                .toList();

        var headings =
                blocks(Heading.class).filter(heading -> heading.level() <= 2).toList();
        assertThat(entries).hasSize(headings.size());
        var instructions =
                all("w:instrText").map(each -> each.getTextContent().trim()).toList();
        assertThat(instructions.get(0)).isEqualTo("TOC \\o \"1-2\" \\h \\z \\u");
        var names =
                all("w:bookmarkStart").map(each -> each.getAttribute("w:name")).toList();
        assertThat(all("w:hyperlink").map(each -> each.getAttribute("w:anchor")))
                .hasSize(headings.size())
                .allSatisfy(target -> assertThat(names).contains(target))
                .allSatisfy(target -> assertThat(instructions).contains("PAGEREF " + target + " \\h"));
        assertThat(entries).allSatisfy(entry -> assertThat(headings)
                .anySatisfy(heading -> assertThat(entry.getTextContent()).contains(heading.text())));
    }

    @Test
    void givesEveryAnchorABookmarkOfItsOwn() {
        var names =
                all("w:bookmarkStart").map(each -> each.getAttribute("w:name")).toList();

        assertThat(names)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).matches("[A-Za-z][A-Za-z0-9_]{0,39}"))
                .contains("introduction", "table_1", "figure_1", "annex_1");
    }

    @Test
    void keepsAnchorsApartThatWordWouldTakeForTheSame() {
        var written = WrittenDocx.of(
                new Heading(1, "I.", "One", "1.a"),
                new Heading(1, "II.", "Two", "1-A"),
                new Heading(1, "III.", "Three", "x".repeat(60)),
                new Heading(1, "IV.", "Four", "x".repeat(61)));

        assertThat(WrittenDocx.all(written.xml("word/document.xml"), "w:bookmarkStart").stream()
                        .map(each -> each.getAttribute("w:name")))
                .containsExactly("a1_a", "a1_A_2", "x".repeat(40), "x".repeat(38) + "_2");
    }

    @Test
    void refusesAnAnchorThatIsThereTwice() {
        assertThatThrownBy(() -> WrittenDocx.of(new Heading(1, "", "One", "a"), new Heading(1, "", "Two", "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("anchor a");
    }

    @Test
    void bearsItsMarkOnEveryPage() {
        var headers = WRITTEN.read().getHeaderList();

        assertThat(headers).hasSize(3).allSatisfy(header -> assertThat(header.getText())
                .contains(SampleDocument.MARK));
        assertThat(WRITTEN.text("word/settings.xml")).contains("<w:evenAndOddHeaders/>");
        assertThat(WRITTEN.text("word/document.xml")).contains("<w:titlePg/>");
    }

    @Test
    void bearsNoMarkWhereTheDocumentNeedsNone() {
        var plain = new Document(SAMPLE.properties(), SAMPLE.masthead(), Optional.empty(), "E/CN.7", List.of());

        assertThat(WrittenDocx.of(plain).read().getHeaderList())
                .extracting(header -> header.getText().strip())
                .containsExactlyInAnyOrder("", "E/CN.7", "E/CN.7");
    }

    @Test
    void refersToNothingOutside() {
        assertThat(WRITTEN.parts().keySet().stream().filter(name -> name.endsWith(".rels")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(WRITTEN.text(name)).doesNotContain("TargetMode"));
        assertThat(WRITTEN.parts().keySet()).noneMatch(name -> name.contains("vba") || name.endsWith(".bin"));
    }

    @Test
    void saysWhatItIs() {
        var properties = WRITTEN.read().getProperties().getCoreProperties();

        assertThat(properties.getTitle()).isEqualTo(SAMPLE.properties().title());
        assertThat(properties.getSubject()).isEqualTo(SAMPLE.properties().subject());
        assertThat(properties.getCreator()).isEqualTo("Rapporteur");
        assertThat(properties.getCreated()).isEqualTo(Date.from(Instant.parse("2027-01-15T10:00:00Z")));
        assertThat(properties.getModified()).isEqualTo(properties.getCreated());
        assertThat(WRITTEN.text("word/styles.xml")).contains("w:lang w:val=\"en-GB\"");
    }

    @Test
    void saysTheMasthead() {
        var rows = WRITTEN.read().getTables().get(0).getRows();

        assertThat(cells(rows.get(0))).containsExactly("", "United Nations", "E/CN.7/2027/[...]");
        assertThat(cells(rows.get(1)).get(1)).isEqualTo("Economic and Social Council");
        assertThat(WRITTEN.texts(Style.COMMISSION)).containsExactly("Commission on Narcotic Drugs");
        assertThat(WRITTEN.texts(Style.SESSION)).startsWith("Seventieth session", "Vienna, [dates] 2027");
    }

    private static <T extends Block> Stream<T> blocks(Class<T> kind) {
        return SAMPLE.blocks().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<Element> all(String name) {
        return WrittenDocx.all(WRITTEN.xml("word/document.xml"), name).stream();
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
    }
}
