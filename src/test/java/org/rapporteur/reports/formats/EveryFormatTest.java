package org.rapporteur.reports.formats;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.Observations;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.Ties;
import org.rapporteur.reports.FinishedFiles;
import org.rapporteur.reports.document.Block;
import org.rapporteur.reports.document.Document;
import org.rapporteur.reports.document.Plot;
import org.rapporteur.reports.document.Span;
import org.rapporteur.reports.document.docx.Docx;
import org.rapporteur.reports.document.pdf.PdfDocuments;
import org.rapporteur.reports.document.pdf.ReadPdf;
import org.rapporteur.reports.draft.ChapterDraft;
import org.rapporteur.reports.draft.DraftFacts;
import org.rapporteur.reports.draft.DraftFigures;
import org.rapporteur.reports.figures.ReportFigures;
import org.rapporteur.reports.figures.ReportRepository;
import org.rapporteur.reports.formats.Readings.Measure;
import org.rapporteur.testing.PlainDatabase;
import org.rapporteur.testing.RealDefinitions;
import org.rapporteur.text.Texts;
import org.rapporteur.trial.TrialDatabase;

/**
 * The same numbers in every format: reads the finished files of reports back, none of them with what wrote it, and holds
 * every figure against the observations, on the returns of a trial over three editions. SDMX is read back in
 * {@code SdmxOfTrialTest}.
 */
class EveryFormatTest {

    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    /** What no file may print: the draft marks figures with such while it is made. */
    private static final Pattern NO_LETTER = Pattern.compile("\\p{Co}");

    private static PlainDatabase database;
    private static ReportFigures figures;
    private static List<Finished> reports;

    /** A report and what it is compared with. */
    record Finished(String name, ChapterReport report, Document draft, FinishedFiles files, Readings expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void write() {
        database = new PlainDatabase();
        TrialDatabase.fill(database);
        figures = new ReportFigures(
                RealDefinitions.loaded().memberStates(),
                RealDefinitions.loaded().questionnaires(),
                new ReportRepository(database.source()));
        reports = List.of(
                finished(1, Optional.empty()),
                finished(1, Optional.of(RegionalGroup.AFRICAN)),
                finished(5, Optional.empty()),
                finished(5, Optional.of(RegionalGroup.EASTERN_EUROPEAN)));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    static Stream<Finished> reports() {
        return reports.stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void comparesThousandsOfFiguresOverThreeEditions(Finished finished) {
        assertThat(finished.expected().size()).isGreaterThan(2000);
        assertThat(finished.expected().places().map(place -> place.year())).contains(2024, 2025, 2026);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void givesEveryFigureAsCsv(Finished finished) {
        assertThat(ReadCsv.of(finished.files().csv()).differences(finished.expected()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void givesEveryFigureAsJson(Finished finished) {
        var json = ReadJson.ofChapter(finished.files().json(), finished.report().progress());
        assertThat(json.readings().differences(finished.expected())).isEmpty();
        assertThat(json.unread()).allMatch(path -> path.matches("/correspondence/\\d+/ties/[a-z]+"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void givesEveryFigureAsAWorkbook(Finished finished) {
        var workbook = new ReadWorkbook(finished.files().workbook(), legend(finished.report()));
        assertThat(workbook.readings().differences(finished.expected())).isEmpty();
    }

    /** A chart is drawn from what it remembers of its cells until a program looks at them again. */
    @ParameterizedTest
    @MethodSource("reports")
    void drawsInTheWorkbookWhatStandsInItsCells(Finished finished) {
        var workbook = new ReadWorkbook(finished.files().workbook(), legend(finished.report()));
        assertThat(workbook.charts()).hasSize(4);
        assertThat(workbook.charts().stream()
                        .flatMap(chart -> chart.series().stream())
                        .flatMap(series -> Stream.of(series.name(), series.categories(), series.values())))
                .allSatisfy(cells -> assertThat(cells.drawn().stream()
                                .map(EveryFormatTest::plain)
                                .toList())
                        .as(cells.reference())
                        .isNotEmpty()
                        .isEqualTo(workbook.cells(cells.reference())));
    }

    private static String plain(String number) {
        return number.matches("-?[0-9]+\\.[0-9]+")
                ? new BigDecimal(number).stripTrailingZeros().toPlainString()
                : number;
    }

    private static SheetLegend legend(ChapterReport report) {
        var ranking = report.sums().ranking().orElseThrow().template();
        var assistance = report.sums().assistance().orElseThrow().question().template();
        return new SheetLegend(
                        Place.of(report.year(), report.chapter(), Place.COVERAGE),
                        report.progress(),
                        Observations.of(report).toList())
                .with("Named most (chapter)", ranking)
                .with("Assistance (chapter)", assistance)
                .with("Assistance by recommendation", assistance);
    }

    @Test
    void givesEveryFigureOfTheReportByParagraphInEveryFormat() {
        var report = figures.correspondence(
                RealDefinitions.latest(), Ties.ALL, Optional.empty(), ReportFigures.Choice.NEWEST);
        var expected = Readings.of(Observations.of(report));
        var files = FinishedFiles.of(report);
        assertThat(ReadCsv.of(files.csv()).differences(expected)).isEmpty();
        var legend = new SheetLegend(
                Place.of(report.year(), 0, Place.COVERAGE),
                report.progress(),
                Observations.of(report).toList());
        assertThat(new ReadWorkbook(files.workbook(), legend).readings().differences(expected))
                .isEmpty();
        var json = ReadJson.ofCorrespondence(files.json(), report.progress());
        assertThat(json.readings().differences(expected)).isEmpty();
        assertThat(json.unread()).allMatch(path -> path.matches("/references/\\d+/ties/[a-z]+"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void saysEveryWordAndNumberOfTheDraftInWord(Finished finished) {
        var draft = finished.draft();
        var docx = new ReadDocx(Docx.write(draft));
        assertLines(DocumentLines.read(docx.lines(), title(draft)), DocumentLines.plain(draft));
        assertThat(docx.contents().replaceAll("\\s", ""))
                .matches("Contents"
                        + DocumentLines.contents(draft).stream()
                                .map(entry -> Pattern.quote(entry) + "\\d+")
                                .collect(joining()));
        assertFigures(finished, docx.figures());
        assertCharts(draft, docx);
        assertThat(docx.charts()).allMatch(chart -> isPlotted(finished, chart));
    }

    /** Each figure in the file is one of the draft's, and what it may print of the observation that it is. */
    private static void assertFigures(Finished finished, List<String> printed) {
        var expected = new DraftFigures(finished.report());
        var drafted = DraftFigures.in(finished.draft());
        assertThat(printed)
                .hasSizeGreaterThan(200)
                .isEqualTo(drafted.stream().map(Span::text).toList());
        for (int i = 0; i < printed.size(); i++) {
            var id = drafted.get(i).id();
            assertThat(expected.printed(id)).as(id.toString()).contains(printed.get(i));
        }
    }

    private static void assertCharts(Document draft, ReadDocx docx) {
        var plots = draft.blocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(chart -> ((Block.Chart) chart).plot())
                .toList();
        assertThat(plots).hasSizeGreaterThan(1);
        assertThat(docx.charts().stream().map(EveryFormatTest::table).toList())
                .isEqualTo(plots.stream().map(EveryFormatTest::table).toList());
        assertThat(docx.chartCells())
                .isEqualTo(plots.stream().map(EveryFormatTest::table).toList());
    }

    /** Each number is the observation of what it stands at: of a recommendation, or of one of the series in a year. */
    private static boolean isPlotted(Finished finished, ReadChart chart) {
        return Stream.of("The panel", "All")
                .anyMatch(states -> chart.series().stream().allMatch(series -> isPlotted(finished, series, states)));
    }

    private static boolean isPlotted(Finished finished, ReadChart.Series series, String states) {
        var legend = legend(finished.report());
        var categories = series.categories().drawn();
        return IntStream.range(0, categories.size()).allMatch(i -> {
            var isYear = categories.get(i).matches("[0-9]{4}");
            var place = legend.place(
                    new SheetLegend.Where(finished.report().progress(), isYear ? Place.COMPARABLE : ""),
                    isYear
                            ? Map.of("Year", categories.get(i), "States counted", states)
                            : Map.of("Recommendation", categories.get(i)));
            var outcome = legend.outcome(place, "", series.name().drawn().get(0));
            var drawn = new BigDecimal(series.values().drawn().get(i));
            return finished.expected().of(place.figure(outcome), Measure.COUNT).equals(Optional.of(drawn));
        });
    }

    private static List<List<String>> table(ReadChart chart) {
        return table(
                chart.series().get(0).categories().drawn(),
                chart.series().stream()
                        .map(series -> series.name().drawn().get(0))
                        .toList(),
                chart.series().stream().map(series -> series.values().drawn()).toList());
    }

    private static List<List<String>> table(Plot plot) {
        return table(
                plot.categories(),
                plot.series().stream().map(Plot.Series::name).toList(),
                plot.series().stream()
                        .map(series ->
                                series.values().stream().map(String::valueOf).toList())
                        .toList());
    }

    /** As a chart's numbers stand in a sheet: a row of names, and then one for each category. */
    private static List<List<String>> table(List<String> categories, List<String> names, List<List<String>> values) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(Stream.of(""), names.stream()).toList());
        for (int i = 0; i < categories.size(); i++) {
            var row = i;
            rows.add(Stream.concat(
                            Stream.of(categories.get(row)), values.stream().map(series -> series.get(row)))
                    .toList());
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("reports")
    void saysEveryWordAndNumberOfTheDraftInPrint(Finished finished) throws IOException {
        var draft = finished.draft();
        try (var pdf = new ReadPdf(Loader.loadPDF(PdfDocuments.write(draft, TEXTS)))) {
            assertLines(DocumentLines.read(pdf.lines(), title(draft)), DocumentLines.printed(draft));
        }
    }

    private static void assertLines(List<List<String>> read, List<List<String>> expected) {
        assertThat(expected).hasSizeGreaterThan(200);
        assertThat(expected).noneMatch(line -> line.stream().anyMatch(NO_LETTER.asPredicate()));
        assertThat(DocumentLines.difference(read, expected)).isEmpty();
    }

    private static String title(Document document) {
        return ((Block.Title) document.blocks().get(0)).text();
    }

    private static Finished finished(int chapter, Optional<RegionalGroup> region) {
        var questionnaire = RealDefinitions.latest();
        var report = figures.chapter(
                questionnaire, questionnaire.chapters().get(chapter - 1), region, ReportFigures.Choice.NEWEST);
        return new Finished(
                "chapter " + chapter
                        + region.map(group -> " of " + group.code()).orElse(""),
                report,
                ChapterDraft.of(report, questionnaire, new DraftFacts(true, "Rapporteur", Optional.empty()), TEXTS),
                FinishedFiles.of(report),
                Readings.of(Observations.of(report)));
    }
}
