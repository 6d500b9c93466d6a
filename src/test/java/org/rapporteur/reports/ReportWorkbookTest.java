package org.rapporteur.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.text.Texts;

/** Reads what Apache POI wrote with fastexcel. */
class ReportWorkbookTest {

    private static final int ROWS_ABOVE = 6;

    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final ChapterReport report = SmallReport.chapter();

    @Test
    void hasASheetForEachSubjectAndOneOfNotes() throws IOException {
        try (var workbook = open(false)) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly(
                            "Status",
                            "Status by group",
                            "Elements",
                            "Elements by group",
                            "Assistance",
                            "Assistance by group",
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
        }
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
        assertThat(new ReportWorkbook(report, texts, false).write())
                .isEqualTo(new ReportWorkbook(SmallReport.chapter(), texts, false).write());
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

    private ReadableWorkbook open(boolean synthetic) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(new ReportWorkbook(report, texts, synthetic).write()));
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

    private static BigDecimal plain(BigDecimal number) {
        return number.setScale(1);
    }
}
