package org.rapporteur.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.core.report.Ties;
import org.rapporteur.text.Texts;

/** Reads what Apache POI wrote with fastexcel. */
class ReportWorkbookTest {

    private static final int ROWS_ABOVE = 6;
    private static final Pattern REFERENCE = Pattern.compile("<c:f>([^<]+)</c:f>");

    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final ChapterReport report = SmallReport.chapter();

    @Test
    void hasASheetForEachSubjectAndOneOfNotes() throws IOException {
        try (var workbook = open(false)) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly(
                            "Charts",
                            "Who reported",
                            "Reporting",
                            "Chapter as a whole",
                            "Named most (chapter)",
                            "Carried over (chapter)",
                            "Status",
                            "Status by group",
                            "Began",
                            "Began by group",
                            "Elements",
                            "Elements by group",
                            "Facts (choices)",
                            "Facts (choices) by group",
                            "Facts (numbers)",
                            "Facts (numbers) by group",
                            "Hurdles",
                            "Hurdles by group",
                            "Assistance",
                            "Assistance by group",
                            "Carried",
                            "Carried by group",
                            "By 2009 paragraph",
                            "By 2009 paragraph and group",
                            "Not reporting",
                            "Notes");
        }
    }

    @Test
    void holdsEveryFigureOfTheJson() throws IOException {
        var recommendations =
                new ObjectMapper().readTree(ReportJson.write(report, false)).path("recommendations");
        try (var workbook = open(false)) {
            assertThat(figures(workbook, "Status", 2)).isEqualTo(totals(recommendations));
            assertThat(figures(workbook, "Status by group", 3)).isEqualTo(groups(recommendations));
            var elements = children(recommendations, "elements");
            assertThat(figures(workbook, "Elements", 2)).isEqualTo(totals(elements));
            assertThat(figures(workbook, "Elements by group", 3)).isEqualTo(groups(elements));
            var assistance = StreamSupport.stream(recommendations.spliterator(), false)
                    .map(recommendation -> recommendation.path("assistance"))
                    .toList();
            assertThat(figures(workbook, "Assistance", 2)).isEqualTo(totals(assistance));
            assertThat(figures(workbook, "Assistance by group", 3)).isEqualTo(groups(assistance));
            var choices = children(recommendations, "facts").stream()
                    .filter(fact -> fact.has("distribution"))
                    .toList();
            assertThat(figures(workbook, "Facts (choices)", 2)).isEqualTo(totals(choices));
            assertThat(figures(workbook, "Facts (choices) by group", 3)).isEqualTo(groups(choices));
        }
    }

    @Test
    void holdsEveryNumberOfTheJson() throws IOException {
        var recommendations =
                new ObjectMapper().readTree(ReportJson.write(report, false)).path("recommendations");
        var numbers = children(recommendations, "facts").stream()
                .filter(fact -> fact.has("measure"))
                .toList();
        var years = StreamSupport.stream(recommendations.spliterator(), false)
                .map(recommendation -> recommendation.path("began"))
                .toList();
        try (var workbook = open(false)) {
            assertThat(figures(workbook, "Facts (numbers)", 3)).isNotEmpty().isEqualTo(spreads(numbers));
            assertThat(figures(workbook, "Facts (numbers) by group", 4))
                    .isEqualTo(spreads(children(numbers, "by_group")));
            assertThat(texts(workbook, "Facts (numbers)").get(0))
                    .startsWith("1.a", "What of people?", "Number of persons");
            assertThat(figures(workbook, "Began", 3)).isEqualTo(spreads(years));
            assertThat(figures(workbook, "Began by group", 4)).isEqualTo(spreads(children(years, "by_group")));
        }
    }

    @Test
    void holdsEverythingNamedAndEveryCarriedAnswerOfTheJson() throws IOException {
        var recommendations =
                new ObjectMapper().readTree(ReportJson.write(report, false)).path("recommendations");
        var named = StreamSupport.stream(recommendations.spliterator(), false)
                .map(recommendation -> recommendation.path("hurdles"))
                .toList();
        var carried = StreamSupport.stream(recommendations.spliterator(), false)
                .map(recommendation -> recommendation.path("carried"))
                .filter(JsonNode::isObject)
                .toList();
        try (var workbook = open(false)) {
            assertThat(figures(workbook, "Hurdles", 3)).isNotEmpty().isEqualTo(named(named));
            assertThat(figures(workbook, "Hurdles by group", 4)).isEqualTo(named(children(named, "by_group")));
            assertThat(words(workbook, "Hurdles")).contains("Named at all", "Named first");
            assertThat(carried(workbook, "Carried", 2)).isNotEmpty().isEqualTo(carried(carried));
            assertThat(carried(workbook, "Carried by group", 3)).isEqualTo(carried(children(carried, "by_group")));
            assertThat(words(workbook, "Notes")).contains("Half of the numbers given", "nobody has looked at it again");
        }
    }

    @Test
    void holdsTheCutByReferenceOfTheJson() throws IOException {
        var references =
                new ObjectMapper().readTree(ReportJson.write(report, false)).path("correspondence");
        try (var workbook = open(false)) {
            assertThat(figures(workbook, "By 2009 paragraph", 2)).isEqualTo(withTies(references));
            assertThat(figures(workbook, "By 2009 paragraph and group", 2)).isEqualTo(groups(references));
            assertThat(words(workbook, "Notes")).contains("this chapter alone", "Member States times recommendations");
        }
    }

    @Test
    void holdsEveryFigureOfTheReferencesOfTheJson() throws IOException {
        var references = new ObjectMapper()
                .readTree(ReportJson.write(correspondence(), false))
                .path("references");
        try (var workbook = open(correspondence())) {
            assertThat(figures(workbook, "By 2009 paragraph", 2)).isEqualTo(withTies(references));
            assertThat(figures(workbook, "By 2009 paragraph and group", 2)).isEqualTo(groups(references));
        }
    }

    @Test
    void poolsTheAnswersOfAReferenceAsNumbers() throws IOException {
        try (var workbook = open(correspondence())) {
            var first = rows(workbook, "By 2009 paragraph").get(0);
            assertThat(first.getCellText(0)).isEqualTo("Action 4.a");
            assertThat(first.getCellText(1)).isEqualTo("1.a, 1.b");
            assertThat(figures(workbook, "By 2009 paragraph", 2).get(0))
                    .isEqualTo(plain("2 0 0 22 12 12 9 8 1 2 1 1 2 1 1 3 12.5 25.0 12.5 12.5 25.0 12.5".split(" ")));
            assertThat(figures(workbook, "By 2009 paragraph", 2).get(1))
                    .isEqualTo(plain("0 0 1 11 6 6 5 4 0 1 1 0 1 1 1 1 0.0 25.0 25.0 0.0 25.0 25.0".split(" ")));
        }
    }

    @Test
    void listsEveryTieWithItsConfidence() throws IOException {
        try (var workbook = open(correspondence())) {
            assertThat(texts(workbook, "Correspondence"))
                    .containsExactly(
                            List.of("Action 4.a", "1.a", "Title of 1.a", "Certain"),
                            List.of("Action 4.a", "1.b", "=1+1", "Certain"),
                            List.of("OP 23", "1.a", "Title of 1.a", "Doubtful"));
        }
    }

    @Test
    void keepsNoCounterpartAndNothingStatedApart() throws IOException {
        try (var workbook = open(correspondence())) {
            assertThat(texts(workbook, "Without a tie"))
                    .containsExactly(
                            List.of("2.a", "Title of 2.a", "N/A: no counterpart in 2009"),
                            List.of("1.c", "Title of 1.c", "Nothing: the cell is blank"));
        }
    }

    @Test
    void saysInTheNotesWhichTiesCount() throws IOException {
        try (var workbook = open(correspondence())) {
            assertThat(words(workbook, "Notes"))
                    .contains("a State counts once for each of the recommendations", "Counted, and marked.");
        }
        try (var workbook = open(SmallReport.correspondence(new Ties(Optional.of("Action"), false)))) {
            assertThat(words(workbook, "Notes")).contains("Left out of this file", "Plan of Action");
            assertThat(texts(workbook, "Correspondence"))
                    .extracting(row -> row.get(0))
                    .containsOnly("Action 4.a");
        }
    }

    @Test
    void writesAReportWithoutAnyTie() throws IOException {
        try (var workbook = open(SmallReport.correspondence(new Ties(Optional.of("OP"), false)))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("Correspondence", "Without a tie", "Who reported", "Not reporting", "Notes");
            assertThat(rows(workbook, "Correspondence")).isEmpty();
        }
    }

    @Test
    void drawsChartsOverTheCellsOfTheTables() throws IOException {
        var charts = charts(write(ReportSheets.of(report, texts, false)));
        assertThat(charts).hasSize(2);
        var first = charts.get(0);
        assertThat(first).contains("<c:overlap val=\"100\"/>", "<c:barDir val=\"bar\"/>");
        var references =
                REFERENCE.matcher(first).results().map(each -> each.group(1)).toList();
        assertThat(references)
                .hasSize(3 * 8)
                .startsWith("Status!$H$6", "Status!$A$7:$A$9", "Status!$H$7:$H$9")
                .endsWith("Status!$O$6", "Status!$A$7:$A$9", "Status!$O$7:$O$9");
        try (var workbook = open(false)) {
            assertThat(words(workbook, "Status")).contains("no action");
            assertThat(rows(workbook, "Status")).hasSize(3);
        }
        assertThat(charts.get(1)).contains("'Chapter as a whole'!$G$7:$G$12", "percentStacked");
    }

    private static List<String> charts(byte[] workbook) throws IOException {
        var charts = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("xl/charts/chart[0-9]+[.]xml")) {
                    charts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return charts;
    }

    @Test
    void keepsATextThatLooksLikeAFormulaAText() throws IOException {
        try (var workbook = open(false)) {
            var cell = rows(workbook, "Status").get(1).getCell(1);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getText()).isEqualTo("=1+1");
        }
    }

    @Test
    void givesEqualBytesForEqualSubmissions() {
        assertThat(write(ReportSheets.of(report, texts, false)))
                .isEqualTo(write(ReportSheets.of(SmallReport.chapter(), texts, false)));
        assertThat(write(ReportSheets.of(correspondence(), texts, false)))
                .isEqualTo(write(ReportSheets.of(correspondence(), texts, false)));
    }

    @Test
    void marksEverySheetOfSyntheticFigures() throws IOException {
        try (var workbook = open(true)) {
            for (var sheet : workbook.getSheets().toList()) {
                assertThat(words(workbook, sheet.getName()))
                        .as(sheet.getName())
                        .contains("Synthetic figures for trial");
            }
        }
        try (var workbook = open(false)) {
            for (var sheet : workbook.getSheets().toList()) {
                assertThat(words(workbook, sheet.getName()))
                        .as(sheet.getName())
                        .doesNotContainIgnoringCase("synthetic");
            }
        }
    }

    @Test
    void namesTheStatesThatDidNotReport() throws IOException {
        try (var workbook = open(false)) {
            assertThat(words(workbook, "Not reporting"))
                    .contains("State of AF3")
                    .doesNotContain("State of AF1");
        }
    }

    private static CorrespondenceReport correspondence() {
        return SmallReport.correspondence(Ties.ALL);
    }

    private ReadableWorkbook open(boolean synthetic) throws IOException {
        return read(ReportSheets.of(report, texts, synthetic));
    }

    private ReadableWorkbook open(CorrespondenceReport report) throws IOException {
        return read(ReportSheets.of(report, texts, false));
    }

    private ReadableWorkbook read(ReportSheets sheets) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(write(sheets)));
    }

    private byte[] write(ReportSheets sheets) {
        return new ReportWorkbook(sheets, texts).write();
    }

    private static List<List<String>> texts(ReadableWorkbook workbook, String sheet) throws IOException {
        return rows(workbook, sheet).stream()
                .map(row -> row.stream().map(cell -> cell.getText()).toList())
                .toList();
    }

    /** The rows below the headings. */
    private static List<Row> rows(ReadableWorkbook workbook, String sheet) throws IOException {
        return workbook.findSheet(sheet).orElseThrow().read().stream()
                .filter(row -> row.getRowNum() > ROWS_ABOVE)
                .toList();
    }

    private static String words(ReadableWorkbook workbook, String sheet) throws IOException {
        return workbook.findSheet(sheet).orElseThrow().read().stream()
                .flatMap(Row::stream)
                .filter(cell -> cell != null)
                .map(cell -> cell.getText())
                .collect(Collectors.joining("\n"));
    }

    /** The figures of a sheet, row by row, with -1 for an empty cell. */
    private static List<List<BigDecimal>> figures(ReadableWorkbook workbook, String sheet, int keys)
            throws IOException {
        return rows(workbook, sheet).stream()
                .map(row -> row.stream()
                        .skip(keys)
                        .map(cell -> cell == null || cell.getType() == CellType.EMPTY
                                ? BigDecimal.ONE.negate()
                                : cell.asNumber())
                        .map(ReportWorkbookTest::plain)
                        .toList())
                .toList();
    }

    private static List<List<BigDecimal>> spreads(List<JsonNode> numbers) {
        return numbers.stream()
                .map(number -> {
                    var cells = new ArrayList<BigDecimal>();
                    for (var part : List.of("member_states", "reporting", "asked", "answered")) {
                        cells.add(cell(number.path("denominators").path(part)));
                    }
                    for (var field :
                            List.of("given", "not_known", "not_answered", "minimum", "median", "maximum", "sum")) {
                        cells.add(cell(number.path(field)));
                    }
                    return List.copyOf(cells);
                })
                .toList();
    }

    private static List<List<BigDecimal>> named(List<JsonNode> rankings) {
        return rankings.stream()
                .flatMap(ranking -> children(List.of(ranking), "ranking").stream()
                        .map(option -> {
                            var cells = new ArrayList<BigDecimal>();
                            for (var part : List.of("member_states", "reporting", "asked", "answered")) {
                                cells.add(cell(ranking.path("denominators").path(part)));
                            }
                            cells.add(cell(option.path("named")));
                            cells.add(cell(option.path("main")));
                            cells.add(cell(ranking.path("not_answered")));
                            cells.add(cell(option.path("percent")));
                            cells.add(cell(option.path("percent_main")));
                            return List.copyOf(cells);
                        }))
                .toList();
    }

    /** Without the percentages. */
    private static List<List<BigDecimal>> carried(ReadableWorkbook workbook, String sheet, int keys)
            throws IOException {
        return figures(workbook, sheet, keys).stream()
                .map(row -> row.subList(0, 5))
                .toList();
    }

    private static List<List<BigDecimal>> carried(List<JsonNode> carried) {
        return carried.stream()
                .map(each -> Stream.of("answered", "not_reviewed", "confirmed", "changed", "fresh")
                        .map(field -> cell(each.path(field)))
                        .toList())
                .toList();
    }

    private static BigDecimal cell(JsonNode number) {
        return plain(number.isNull() ? BigDecimal.ONE.negate() : number.decimalValue());
    }

    private static List<JsonNode> children(Iterable<JsonNode> parents, String field) {
        return StreamSupport.stream(parents.spliterator(), false)
                .flatMap(parent -> StreamSupport.stream(parent.path(field).spliterator(), false))
                .toList();
    }

    private static List<List<BigDecimal>> totals(Iterable<JsonNode> nodes) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(ReportWorkbookTest::figures)
                .toList();
    }

    private static List<List<BigDecimal>> groups(Iterable<JsonNode> nodes) {
        return totals(children(nodes, "by_group"));
    }

    private static List<BigDecimal> figures(JsonNode node) {
        var figures = new ArrayList<BigDecimal>();
        node.path("denominators").forEach(part -> figures.add(part.decimalValue()));
        node.path("distribution").forEach(count -> figures.add(count.decimalValue()));
        for (var field : List.of("not_known", "not_applicable", "not_answered")) {
            figures.add(node.path(field).decimalValue());
        }
        node.path("percent")
                .forEach(share -> figures.add(share.isNull() ? BigDecimal.ONE.negate() : share.decimalValue()));
        return figures.stream().map(ReportWorkbookTest::plain).toList();
    }

    /** The totals of references, each after the counts of its ties. */
    private static List<List<BigDecimal>> withTies(JsonNode references) {
        return StreamSupport.stream(references.spliterator(), false)
                .map(reference -> Stream.concat(
                                StreamSupport.stream(reference.path("ties").spliterator(), false)
                                        .map(count -> plain(count.decimalValue())),
                                figures(reference).stream())
                        .toList())
                .toList();
    }

    private static List<BigDecimal> plain(String... numbers) {
        return Stream.of(numbers)
                .map(BigDecimal::new)
                .map(ReportWorkbookTest::plain)
                .toList();
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.setScale(1);
    }
}
