package org.rapporteur.reports.draft;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.Population;
import org.rapporteur.core.report.Trend;
import org.rapporteur.core.report.Trend.Point;
import org.rapporteur.reports.document.Plot;

/** Change over the editions: of the States that reported in all of them, and of all that reported. */
final class TrendSection {

    /** The one that tells about progress comes first. */
    private static final List<Population> SERIES = List.of(Population.PANEL, Population.ALL);

    private final Draft draft;
    private final Prose prose;
    private final Tables tables;
    private final Composition composition;
    private final Trend trend;

    TrendSection(Draft draft) {
        this.draft = draft;
        this.prose = draft.prose();
        this.tables = new Tables(draft);
        this.composition = draft.composition();
        this.trend = draft.report().trend();
    }

    void write() {
        composition.section("draft.trend", "trend");
        var sentences = new TrendSentences(draft);
        var nothing = sentences.nothingToCompare();
        if (nothing.isPresent() || trend.chapter().size() < 2) {
            composition.paragraph(nothing.orElseGet(() -> prose.text("draft.trend.not_comparable")));
            return;
        }
        composition.paragraph(Stream.of(
                        Stream.of(prose.text("draft.trend.reported", shown())),
                        sentences.chapter().stream(),
                        Stream.of(prose.text("draft.trend.meaning")))
                .flatMap(each -> each)
                .toList());
        for (var population : SERIES) {
            chart(population);
            table(population);
        }
    }

    private Map<String, String> shown() {
        return Map.of(
                "reported", reported(),
                "figure", composition.nextFigure(),
                "table", composition.nextTable(),
                "other_figure", composition.figureAfter(),
                "other_table", composition.tableAfter());
    }

    private String reported() {
        return prose.allOf(trend.editions().stream()
                .map(edition -> prose.text(
                        "draft.trend.edition",
                        Map.of(
                                "year", String.valueOf(edition.year()),
                                "reporting",
                                        prose.digits(
                                                edition.coverage().reporting(),
                                                coverage(edition.year(), Population.ALL)
                                                        .figure("reporting")))))
                .toList());
    }

    private void chart(Population population) {
        composition.chart(
                prose.text("draft.trend.chart." + population.key(), panel()),
                prose.text("draft.trend.chart.alternative", Map.of("table", composition.nextTable())),
                new Plot(
                        Plot.Kind.STACKED_COLUMNS,
                        trend.chapter().stream()
                                .map(point -> String.valueOf(point.year()))
                                .toList(),
                        new PlotSeries(prose)
                                .of(trend.chapter().stream()
                                        .map(point -> point.of(population))
                                        .toList()),
                        prose.text("draft.unit.answers")),
                List.of());
    }

    private void table(Population population) {
        composition.table(
                prose.text("draft.trend.caption." + population.key(), panel()),
                Tables.joined(
                        List.of(tables.words("draft.column.year", 10), tables.number("draft.column.reporting")),
                        tables.distribution(trend.chapter().get(0).all())),
                trend.chapter().stream().map(point -> row(point, population)).toList(),
                List.of(prose.text("draft.note.percent"), prose.text("draft.note.comparable")));
    }

    private Map<String, Integer> panel() {
        return Map.of("panel", trend.panel().reporting());
    }

    private List<String> row(Point point, Population population) {
        return Tables.joined(
                List.of(
                        String.valueOf(point.year()),
                        prose.digits(
                                reporting(point, population),
                                coverage(point.year(), population).figure("reporting"))),
                tables.cells(place(point.year(), population), point.of(population)));
    }

    private int reporting(Point point, Population population) {
        return population == Population.PANEL
                ? trend.panel().reporting()
                : trend.editions().stream()
                        .filter(edition -> edition.year() == point.year())
                        .mapToInt(edition -> edition.coverage().reporting())
                        .sum();
    }

    private Place coverage(int year, Population population) {
        return draft.place(Place.COVERAGE)
                .of(population == Population.PANEL ? draft.report().year() : year, population);
    }

    private Place place(int year, Population population) {
        return draft.place(draft.report().progress())
                .of(draft.report().progress(), Place.COMPARABLE)
                .of(year, population);
    }
}
