package org.rapporteur.reports.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.report.Place;
import org.rapporteur.reports.document.Block;
import org.rapporteur.reports.document.Block.Heading;
import org.rapporteur.reports.document.Block.Items;
import org.rapporteur.reports.document.Block.PageBreak;
import org.rapporteur.reports.document.Block.Paragraph;
import org.rapporteur.reports.document.Block.Quotation;
import org.rapporteur.reports.document.Block.Table;
import org.rapporteur.reports.document.Document;
import org.rapporteur.reports.document.SampleDocument;
import org.rapporteur.reports.document.Span;
import org.rapporteur.reports.document.Span.Words;

class DocxTest {

    private static final Document SAMPLE = SampleDocument.document();
    private static final WrittenDocx WRITTEN = WrittenDocx.of(SAMPLE);

    @Test
    void saysEveryNumberedParagraphInAStyleThatCountsItself() {
        var numbered = WRITTEN.paragraphs(Style.NUMBERED);

        assertThat(numbered.stream().map(XWPFParagraph::getText))
                .containsExactlyElementsOf(blocks(Paragraph.class)
                        .filter(paragraph -> paragraph.number().isPresent())
                        .map(paragraph -> text(paragraph.spans()))
                        .toList());
        assertThat(numbered)
                .allSatisfy(paragraph -> assertThat(paragraph.getNumID()).isNull());
        var style = WRITTEN.read().getStyles().getStyle(Style.NUMBERED.id());
        var counted = style.getCTStyle().getPPr().getNumPr().getNumId().getVal();
        var kind = WRITTEN.read().getNumbering().getAbstractNumID(counted);
        var level = WRITTEN.read()
                .getNumbering()
                .getAbstractNum(kind)
                .getCTAbstractNum()
                .getLvlArray(0);
        assertThat(level.getStart().getVal()).isEqualTo(1);
        assertThat(level.getLvlText().getVal()).isEqualTo("%1.");
        assertThat(level.getNumFmt().getVal()).hasToString("decimal");
    }

    @Test
    void printsTheNumbersThatTheDocumentHas() {
        var printed =
                IntStream.rangeClosed(1, WRITTEN.paragraphs(Style.NUMBERED).size());

        assertThat(printed.boxed())
                .containsExactlyElementsOf(blocks(Paragraph.class)
                        .flatMap(paragraph -> paragraph.number().stream())
                        .toList());
    }

    @Test
    void refusesNumbersThatWordWouldNotPrint() {
        assertThatThrownBy(() ->
                        WrittenDocx.of(SampleDocument.paragraph(1, "One."), SampleDocument.paragraph(3, "Three.")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("paragraph 3 comes where 2 should");
    }

    @Test
    void lettersEachListAnew() {
        var letters = WRITTEN.paragraphs(Style.LETTERED);

        assertThat(letters.stream().map(XWPFParagraph::getText))
                .containsExactlyElementsOf(blocks(Items.class)
                        .flatMap(items -> items.items().stream())
                        .map(DocxTest::text)
                        .toList());
        assertThat(letters.stream().map(letter -> letter.getNumID().intValue())).containsExactly(2, 2, 2, 3, 3);
        assertThat(List.of(2, 3)).allSatisfy(list -> {
            var numbering = WRITTEN.read().getNumbering().getNum(BigInteger.valueOf(list));
            var restart = numbering.getCTNum().getLvlOverrideArray(0).getStartOverride();
            assertThat(restart.getVal()).isEqualTo(1);
        });
        assertThat(letters.get(0).getNumFmt()).isEqualTo("lowerLetter");
    }

    @Test
    void givesHeadingsTheirLevelAndTheirLabelBeforeThem() {
        for (var level = 1; level <= 3; level++) {
            var wanted = level;
            assertThat(WRITTEN.texts(Style.heading(level)))
                    .containsExactlyElementsOf(blocks(Heading.class)
                            .filter(heading -> heading.level() == wanted)
                            .map(DocxTest::printed)
                            .toList());
            var style = WRITTEN.read().getStyles().getStyle(Style.heading(level).id());
            assertThat(style.getName()).isEqualTo("heading " + level);
            assertThat(style.getCTStyle().getPPr().getOutlineLvl().getVal()).isEqualTo(level - 1);
            assertThat(style.getCTStyle().getPPr().isSetKeepNext()).isTrue();
        }
    }

    @Test
    void namesStylesAsWordKnowsThem() {
        var names = WrittenDocx.all(WRITTEN.xml("word/styles.xml"), "w:style").stream()
                .map(style -> WrittenDocx.value(style, "w:name").orElseThrow())
                .toList();

        assertThat(names)
                .doesNotHaveDuplicates()
                .contains("Normal", "Body Text", "Title", "Subtitle", "caption", "toc 1", "toc 2", "List Number")
                .contains("Quote", "header", "footer", "Emphasis", "page number");
    }

    @Test
    void usesNoStyleThatItDoesNotDefine() {
        var defined = WrittenDocx.all(WRITTEN.xml("word/styles.xml"), "w:style").stream()
                .map(style -> style.getAttribute("w:styleId"))
                .collect(Collectors.toSet());

        for (var part : List.of("document", "header-first", "header-even", "footer-even", "footer-default")) {
            for (var kind : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
                assertThat(WrittenDocx.all(WRITTEN.xml("word/" + part + ".xml"), kind).stream()
                                .map(used -> used.getAttribute("w:val")))
                        .allSatisfy(used -> assertThat(defined).contains(used));
            }
        }
    }

    @Test
    void marksFiguresSoThatTheyCanBeFound() {
        var body = WRITTEN.read().getParagraphs().stream();
        var cells = WRITTEN.read().getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream());

        var figures = Stream.concat(body, cells)
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(run -> Style.FIGURE.equals(run.getStyle()))
                .map(XWPFRun::text);

        assertThat(figures).containsExactly("118", "nine", "1,064");
    }

    @Test
    void saysTheCellsOfEveryTable() {
        var tables = WRITTEN.read().getTables();
        var wanted = blocks(Table.class).toList();

        assertThat(tables).hasSize(wanted.size() + 1); // the masthead is one too
        for (var i = 0; i < wanted.size(); i++) {
            var rows = tables.get(i + 1).getRows();
            assertThat(cells(rows.get(0)))
                    .containsExactlyElementsOf(wanted.get(i).columns().stream()
                            .map(Table.Column::heading)
                            .toList());
            assertThat(rows.get(0).isRepeatHeader()).isTrue();
            assertThat(rows).allSatisfy(row -> assertThat(row.isCantSplitRow()).isTrue());
            assertThat(rows.subList(1, rows.size()).stream().map(DocxTest::cells))
                    .containsExactlyElementsOf(wanted.get(i).rows().stream()
                            .map(row -> row.cells().stream().map(DocxTest::text).toList())
                            .toList());
        }
    }

    @Test
    void writesATableWithoutRows() {
        var table =
                new Table("Table 1", "Nothing", "t", List.of(new Table.Column("One", true, 0)), List.of(), List.of());

        var rows = WrittenDocx.of(table).read().getTables().get(1).getRows();

        assertThat(rows.stream().map(DocxTest::cells)).containsExactly(List.of("One"));
    }

    @Test
    void beginsANewPageWithoutAnEmptyParagraph() {
        var written = WrittenDocx.of(
                SampleDocument.paragraph(1, "One."), new PageBreak(), SampleDocument.paragraph(2, "Two."));

        assertThat(written.paragraphs(Style.NUMBERED))
                .extracting(paragraph -> paragraph.getCTP().getPPr().isSetPageBreakBefore())
                .containsExactly(false, true);
    }

    @Test
    void setsWordsOfOtherScriptsAsTheirReadersDo() {
        var quotes = WRITTEN.paragraphs(Style.QUOTE);

        assertThat(quotes.stream().map(XWPFParagraph::getText))
                .containsExactlyElementsOf(
                        blocks(Quotation.class).map(Quotation::text).toList());
        assertThat(quotes.stream().map(quote -> quote.getCTP().getPPr().isSetBidi()))
                .containsExactly(false, true, true, false);
        assertThat(quotes.get(1).getCTP().xmlText()).contains("<w:rtl/>").contains("w:bidi=\"ar-SA\"");
        assertThat(quotes.get(2).getCTP().xmlText()).contains("<w:rtl/>").contains("w:bidi=\"he-IL\"");
        assertThat(quotes.get(3).getCTP().xmlText()).contains("w:eastAsia=\"MS Mincho\"");
    }

    @Test
    void survivesWhateverAStateMayHaveTyped() {
        var hostile =
                "a\u0000b\u001Bc\uFFFEd\uD800e </w:t><w:instrText>INCLUDETEXT</w:instrText> & \"x\" '\r\nsecond\rthird\tend";
        var words = List.<Span>of(
                new Words(hostile),
                new Span.Figure(hostile, Place.of(2026, 1, "x").figure("y")));

        var written = WrittenDocx.of(
                new Heading(1, hostile, hostile, hostile),
                new Paragraph(Optional.of(1), words),
                new Quotation(hostile, words),
                new Table(
                        hostile,
                        hostile,
                        "t" + hostile,
                        List.of(new Table.Column(hostile, true, 1)),
                        List.of(new Table.Row(List.of(words), true)),
                        List.of(hostile)),
                new Block.Contents(hostile));

        assertThat(written.texts(Style.QUOTE))
                .containsExactly("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe </w:t><w:instrText>INCLUDETEXT</w:instrText>"
                        + " & \"x\" '\nsecond\nthird\tend");
        assertThat(WrittenDocx.all(written.xml("word/document.xml"), "w:instrText").stream()
                        .map(each -> each.getTextContent().trim().split(" ")[0]))
                .containsExactly("TOC", "PAGEREF");
    }

    private static <T extends Block> Stream<T> blocks(Class<T> kind) {
        return SAMPLE.blocks().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static String printed(Heading heading) {
        return heading.label().startsWith("Annex")
                ? heading.label() + "\n" + heading.text()
                : "\t" + heading.label() + "\t" + heading.text();
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
    }
}
