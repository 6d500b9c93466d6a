package org.rapporteur.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.Breakdown;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.reports.Table.Band;
import org.rapporteur.reports.Table.Column;
import org.rapporteur.reports.Table.Kind;
import org.rapporteur.text.Texts;

/** A chapter's report as tables: status, elements and assistance, each in total and by regional group. */
final class ChapterTables {

    private final ChapterReport report;
    private final Texts texts;

    ChapterTables(ChapterReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    /** Subjects that the edition does not ask in this chapter are left out. */
    List<Table> all() {
        var tables = new ArrayList<Table>();
        addBoth(tables, "status", List.of(recommendation(), title()), status());
        addBoth(tables, "elements", List.of(recommendation(), element()), elements());
        addBoth(tables, "assistance", List.of(recommendation(), title()), assistance());
        tables.add(notReporting());
        return tables;
    }

    /** Figures and the texts that say what they are about. */
    private record Line(List<String> keys, Breakdown figures) {}

    private List<Line> status() {
        return report.recommendations().stream()
                .map(recommendation -> new Line(
                        List.of(recommendation.id().toString(), recommendation.title()), recommendation.status()))
                .toList();
    }

    private List<Line> elements() {
        return report.recommendations().stream()
                .flatMap(recommendation -> recommendation.elements().stream()
                        .map(element ->
                                new Line(List.of(recommendation.id().toString(), element.label()), element.figures())))
                .toList();
    }

    private List<Line> assistance() {
        return report.recommendations().stream()
                .flatMap(recommendation -> recommendation.assistance().stream()
                        .map(figures ->
                                new Line(List.of(recommendation.id().toString(), recommendation.title()), figures)))
                .toList();
    }

    private void addBoth(List<Table> tables, String subject, List<Column> keys, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var example = lines.get(0).figures().total();
        tables.add(new Table(
                texts.text("reports.table." + subject),
                bands(keys, example),
                lines.stream()
                        .map(line -> row(line.keys(), line.figures().total()))
                        .toList()));
        tables.add(new Table(
                texts.text("reports.table." + subject + "_by_group"),
                bands(Stream.concat(keys.stream(), Stream.of(group())).toList(), example),
                lines.stream().flatMap(this::rowsByGroup).toList()));
    }

    private Stream<List<Cell>> rowsByGroup(Line line) {
        return line.figures().byGroup().entrySet().stream().map(group -> {
            var keys = new ArrayList<>(line.keys());
            keys.add(name(group.getKey()));
            return row(keys, group.getValue());
        });
    }

    private List<Band> bands(List<Column> keys, Distribution example) {
        var steps = example.steps().stream().map(step -> step.option().label()).toList();
        return List.of(
                new Band("", keys),
                band(
                        "denominators",
                        Kind.COUNT,
                        texts("member_states", "reporting", "asked", "answered", "applicable")),
                band("steps", Kind.COUNT, steps),
                band("beside", Kind.COUNT, texts("not_known", "not_applicable", "not_answered")),
                band(
                        "percent",
                        Kind.PERCENT,
                        Stream.concat(steps.stream(), texts("not_known").stream())
                                .toList()));
    }

    private Band band(String key, Kind kind, List<String> headings) {
        return new Band(
                texts.text("reports.band." + key),
                headings.stream().map(heading -> new Column(heading, kind, 13)).toList());
    }

    private static List<Cell> row(List<String> keys, Distribution figures) {
        var denominators = figures.denominators();
        return Stream.of(
                        keys.stream().map(Cell::of),
                        Stream.of(
                                        denominators.memberStates(),
                                        denominators.reporting(),
                                        denominators.asked(),
                                        denominators.answered(),
                                        denominators.applicable())
                                .map(Cell::of),
                        figures.steps().stream().map(step -> Cell.of(step.count())),
                        Stream.of(figures.notKnown(), figures.notApplicable(), figures.notAnswered())
                                .map(Cell::of),
                        figures.steps().stream().map(step -> Cell.of(figures.percent(step))),
                        Stream.of(Cell.of(figures.percentNotKnown())))
                .flatMap(cells -> cells)
                .toList();
    }

    private Table notReporting() {
        var columns = List.of(group(), new Column(texts.text("reports.column.state"), Kind.TEXT, 48));
        var rows = report.basis().notReporting().stream()
                .map(state -> List.of(Cell.of(name(state.group())), Cell.of(state.name())))
                .toList();
        return new Table(texts.text("reports.table.not_reporting"), List.of(new Band("", columns)), rows);
    }

    private Column recommendation() {
        return new Column(texts.text("reports.column.recommendation"), Kind.KEY, 16);
    }

    private Column title() {
        return new Column(texts.text("reports.column.title"), Kind.TEXT, 52);
    }

    private Column element() {
        return new Column(texts.text("reports.column.element"), Kind.TEXT, 52);
    }

    private Column group() {
        return new Column(texts.text("reports.column.group"), Kind.TEXT, 34);
    }

    private String name(RegionalGroup group) {
        return texts.text("reports.region." + Regions.code(group));
    }

    private List<String> texts(String... columns) {
        return Stream.of(columns)
                .map(column -> texts.text("reports.column." + column))
                .toList();
    }

    /** The Member States that the report covers, in words. */
    static String covered(Optional<RegionalGroup> region, Texts texts) {
        return texts.text("reports.region." + region.map(Regions::code).orElse("all"));
    }
}
