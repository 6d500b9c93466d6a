package org.rapporteur.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.ByGroup;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.ChapterSums.Assistance;
import org.rapporteur.core.report.ChapterSums.Ranked;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.core.report.Population;
import org.rapporteur.core.report.Trend;
import org.rapporteur.reports.DistributionColumns.Unit;
import org.rapporteur.reports.FigureTables.Line;
import org.rapporteur.reports.Table.Band;
import org.rapporteur.reports.Table.Column;
import org.rapporteur.reports.Table.Kind;
import org.rapporteur.text.Texts;

/** A chapter as a whole as tables: who reported, the sums, the trend and the good practices. */
final class SumTables {

    private static final int LONG = 70;

    private final ChapterReport report;
    private final Texts texts;
    private final TableColumns columns;

    SumTables(ChapterReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
        this.columns = new TableColumns(texts);
    }

    Table reporting() {
        var rows = report.basis().reporting().stream()
                .map(each -> List.of(
                        columns.name(each.submission().group()),
                        Cell.of(each.state().name()),
                        Cell.of(each.state().iso3()),
                        Cell.of(each.submission().receipt()),
                        Cell.of(each.submission().submittedAt().toString()),
                        Cell.of(each.submission().sha256())))
                .toList();
        return new Table(
                name("reporting"),
                List.of(new Band(
                        "",
                        List.of(
                                columns.group(),
                                columns.column("state", Kind.TEXT, 48),
                                columns.column("iso3", Kind.TEXT, 10),
                                columns.column("receipt", Kind.TEXT, 20),
                                columns.column("received", Kind.TEXT, 24),
                                columns.column("sha256", Kind.TEXT, LONG)))),
                rows);
    }

    /** The progress on all recommendations together; none where the edition asks for none. */
    List<Table> progress() {
        return report.sums().progress().stream()
                .map(pooled -> byGroup(
                        name("whole"), answers(pooled.total()), new ByGroup<>(pooled.total(), pooled.byGroup())))
                .toList();
    }

    List<Table> ranking() {
        return report.sums().ranking().stream()
                .flatMap(asked -> asked.ranking().stream())
                .map(ranking -> byGroup(name("ranking"), new RankingColumns(Unit.ANSWERS, texts), ranking))
                .toList();
    }

    List<Table> assistance() {
        return report.sums().assistance().stream()
                .flatMap(assistance -> Stream.of(
                        byGroup(
                                name("assistance"),
                                answers(assistance.figures().total()),
                                new ByGroup<>(
                                        assistance.figures().total(),
                                        assistance.figures().byGroup())),
                        ranked(assistance)))
                .toList();
    }

    List<Table> carried() {
        return report.sums().carried().stream()
                .map(carried -> byGroup(name("carried"), new CarriedColumns(texts), carried))
                .toList();
    }

    /** The chapter's trend and that of each recommendation, the panel first; none where there is nothing to compare. */
    Map<String, Table> trend() {
        var trend = report.trend();
        var tables = new LinkedHashMap<String, Table>();
        if (!trend.isShown()) {
            return tables;
        }
        if (!trend.chapter().isEmpty()) {
            var lines = points(List.of(), trend.chapter());
            tables.put(
                    ChapterTables.TREND,
                    figures(lines).total(name("trend"), List.of(new Band("", seriesAndYear())), lines));
        }
        var lines = trend.recommendations().stream()
                .flatMap(one ->
                        points(List.of(Cell.of(one.id().toString()), Cell.of(one.title())), one.points()).stream())
                .toList();
        if (!lines.isEmpty()) {
            var keys = Stream.concat(Stream.of(columns.recommendation(), columns.title()), seriesAndYear().stream())
                    .toList();
            tables.put("trends", members(lines).total(name("trends"), List.of(new Band("", keys)), lines));
        }
        return tables;
    }

    /** What States let others know; without the text where it may only be paraphrased. */
    List<Table> practices() {
        if (report.practices().isEmpty()) {
            return List.of();
        }
        var rows = report.practices().stream()
                .map(each -> List.of(
                        Cell.of(each.recommendation().toString()),
                        Cell.of(each.state().name()),
                        Cell.of(each.receipt()),
                        Cell.of(texts.text("reports.practices.clearance."
                                + each.clearance().code())),
                        each.text().map(Cell::of).orElse(Cell.BLANK)))
                .toList();
        return List.of(new Table(
                name("practices"),
                List.of(new Band(
                        "",
                        List.of(
                                columns.recommendation(),
                                columns.column("state", Kind.TEXT, 34),
                                columns.column("receipt", Kind.TEXT, 20),
                                columns.column("clearance", Kind.TEXT, 24),
                                columns.column("practice", Kind.TEXT, 90)))),
                rows));
    }

    private Table ranked(Assistance assistance) {
        var rows = Stream.concat(
                        assistance.needed().stream().map(each -> row("needed", each)),
                        assistance.provided().stream().map(each -> row("provided", each)))
                .toList();
        return new Table(
                name("ranked"),
                List.of(
                        new Band(
                                "",
                                List.of(
                                        columns.column("assistance", Kind.TEXT, 34),
                                        columns.recommendation(),
                                        columns.title())),
                        columns.band("member_states.steps", Kind.COUNT, columns.headings("named", "applicable")),
                        columns.band("member_states.percent", Kind.PERCENT, columns.headings("named"))),
                rows);
    }

    private List<Cell> row(String what, Ranked ranked) {
        return List.of(
                Cell.of(texts.text("reports.overview." + what)),
                Cell.of(ranked.id().toString()),
                Cell.of(ranked.title()),
                Cell.of(ranked.count().count()),
                Cell.of(ranked.figures().denominators().applicable()),
                Cell.of(ranked.figures().percent(ranked.count())));
    }

    /** The total and then each group, in rows of one table. */
    private <F> Table byGroup(String name, FigureColumns<F> figures, ByGroup<F> pooled) {
        var lines = new ArrayList<Line<F>>();
        lines.add(line(Cell.of(texts.text("reports.region.total")), pooled.total()));
        pooled.byGroup().forEach((group, one) -> lines.add(line(columns.name(group), one)));
        return new FigureTables<>(figures, texts).total(name, List.of(new Band("", List.of(columns.group()))), lines);
    }

    private static <F> Line<F> line(Cell key, F figures) {
        return line(List.of(key), figures);
    }

    private static <F> Line<F> line(List<Cell> keys, F figures) {
        return new Line<>(keys, new ByGroup<>(figures, new TreeMap<RegionalGroup, F>()));
    }

    private List<Line<Distribution>> points(List<Cell> keys, List<Trend.Point> points) {
        return Stream.of(Population.PANEL, Population.ALL)
                .flatMap(series -> points.stream()
                        .map(point -> line(
                                Stream.concat(
                                                keys.stream(),
                                                Stream.of(
                                                        Cell.of(texts.text("reports.trend.series." + series.key())),
                                                        Cell.of(point.year())))
                                        .toList(),
                                point.of(series))))
                .toList();
    }

    private List<Column> seriesAndYear() {
        return List.of(columns.series(), columns.year());
    }

    private FigureTables<Distribution> figures(List<Line<Distribution>> lines) {
        return new FigureTables<>(answers(lines.get(0).figures().total()), texts);
    }

    private FigureTables<Distribution> members(List<Line<Distribution>> lines) {
        return new FigureTables<>(
                new DistributionColumns(
                        Unit.MEMBER_STATES, lines.get(0).figures().total(), texts),
                texts);
    }

    private DistributionColumns answers(Distribution example) {
        return new DistributionColumns(Unit.ANSWERS, example, texts);
    }

    private String name(String key) {
        return texts.text("reports.table." + key);
    }
}
