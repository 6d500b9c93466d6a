package org.rapporteur.reports.draft;

import java.util.ArrayList;
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
        composition.paragraph(Stream.concat(
                        Stream.of(prose.text(
                                "draft.trend.reported",
                                Map.of("reported", reported(), "table", composition.nextTable()))),
                        Stream.concat(sentences.chapter().stream(), Stream.of(prose.text("draft.trend.meaning"))))
                .toList());
        chart(Population.PANEL, "draft.trend.chart.panel");
        chart(Population.ALL, "draft.trend.chart.all");
        table();
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

    private void chart(Population population, String key) {
        composition.chart(
                prose.text(key, Map.of("panel", trend.panel().reporting())),
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

    private void table() {
        var rows = new ArrayList<List<String>>();
        for (var population : List.of(Population.PANEL, Population.ALL)) {
            trend.chapter().forEach(point -> rows.add(row(point, population)));
        }
        composition.table(
                prose.text("draft.trend.caption"),
                Tables.joined(
                        List.of(
                                tables.words("draft.column.states", 34),
                                tables.words("draft.column.year", 10),
                                tables.number("draft.column.reporting")),
                        tables.distribution(trend.chapter().get(0).all())),
                rows,
                List.of(prose.text("draft.note.percent"), prose.text("draft.note.comparable")));
    }

    private List<String> row(Point point, Population population) {
        var place = place(point.year(), population);
        var reporting = population == Population.PANEL
                ? trend.panel().reporting()
                : trend.editions().stream()
                        .filter(edition -> edition.year() == point.year())
                        .mapToInt(edition -> edition.coverage().reporting())
                        .sum();
        return Tables.joined(
                List.of(
                        prose.text("draft.trend.states." + population.key()),
                        String.valueOf(point.year()),
                        prose.digits(
                                reporting, coverage(point.year(), population).figure("reporting"))),
                tables.cells(place, point.of(population)));
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
