package org.rapporteur.reports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.core.report.Breakdown;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.reports.Table.Band;
import org.rapporteur.reports.Table.Column;
import org.rapporteur.reports.Table.Kind;
import org.rapporteur.text.Texts;

/** Tables of figures: with a row for each line, or with a row for each line and regional group. */
final class FigureTables {

    private static final int FIGURE_WIDTH = 13;

    private final Unit unit;
    private final Texts texts;
    private final TableColumns columns;

    FigureTables(Unit unit, Texts texts) {
        this.unit = unit;
        this.texts = texts;
        this.columns = new TableColumns(texts);
    }

    /** What figures count. */
    enum Unit {
        MEMBER_STATES,
        /** One for each Member State and recommendation. */
        ANSWERS
    }

    /** Figures, and the cells before them that say what they are about. */
    record Line(List<Cell> keys, Breakdown figures) {
        Line {
            keys = List.copyOf(keys);
        }
    }

    /**
     * The lines in total.
     *
     * @param keys columns of the lines' cells before the figures
     * @param lines all over the same steps; one at the least
     */
    Table total(String name, List<Band> keys, List<Line> lines) {
        var rows = lines.stream()
                .map(line -> row(line.keys().stream(), line.figures().total()))
                .toList();
        return new Table(name, bands(keys, lines), rows);
    }

    /** The lines by regional group, which stands in a column after the keys. */
    Table byGroup(String name, List<Column> keys, List<Line> lines) {
        var withGroup = Stream.concat(keys.stream(), Stream.of(columns.group())).toList();
        return new Table(
                name,
                bands(List.of(new Band("", withGroup)), lines),
                lines.stream().flatMap(this::rowsByGroup).toList());
    }

    private Stream<List<Cell>> rowsByGroup(Line line) {
        return line.figures().byGroup().entrySet().stream()
                .map(group -> row(
                        Stream.concat(line.keys().stream(), Stream.of(columns.name(group.getKey()))),
                        group.getValue()));
    }

    private List<Band> bands(List<Band> keys, List<Line> lines) {
        var steps = lines.get(0).figures().total().steps().stream()
                .map(step -> step.option().label())
                .toList();
        var figures = Stream.of(
                band(
                        "denominators",
                        Kind.COUNT,
                        texts("member_states", "reporting", "asked", "answered", "applicable")),
                band("steps", Kind.COUNT, steps.stream()),
                band("beside", Kind.COUNT, texts("not_known", "not_applicable", "not_answered")),
                band("percent", Kind.PERCENT, Stream.concat(steps.stream(), texts("not_known"))));
        return Stream.concat(keys.stream(), figures).toList();
    }

    private Band band(String key, Kind kind, Stream<String> headings) {
        var heading = "reports.band." + unit.name().toLowerCase(Locale.ROOT) + "." + key;
        return new Band(
                texts.text(heading),
                headings.map(text -> new Column(text, kind, FIGURE_WIDTH)).toList());
    }

    private static List<Cell> row(Stream<Cell> keys, Distribution figures) {
        var denominators = figures.denominators();
        return Stream.of(
                        keys,
                        counts(
                                denominators.memberStates(),
                                denominators.reporting(),
                                denominators.asked(),
                                denominators.answered(),
                                denominators.applicable()),
                        figures.steps().stream().map(step -> Cell.of(step.count())),
                        counts(figures.notKnown(), figures.notApplicable(), figures.notAnswered()),
                        figures.steps().stream().map(step -> Cell.of(figures.percent(step))),
                        Stream.of(Cell.of(figures.percentNotKnown())))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Stream<Cell> counts(Integer... counts) {
        return Stream.of(counts).map(Cell::of);
    }

    private Stream<String> texts(String... keys) {
        return Stream.of(keys).map(key -> texts.text("reports.column." + key));
    }
}
