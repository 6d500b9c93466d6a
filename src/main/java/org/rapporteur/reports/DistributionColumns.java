package org.rapporteur.reports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.reports.Table.Band;
import org.rapporteur.reports.Table.Kind;
import org.rapporteur.text.Texts;

/** The columns of distributions over the same steps. */
final class DistributionColumns implements FigureColumns<Distribution> {

    private final Unit unit;
    private final List<String> steps;
    private final TableColumns columns;

    /** @param example any of the distributions */
    DistributionColumns(Unit unit, Distribution example, Texts texts) {
        this.unit = unit;
        this.steps = example.steps().stream().map(step -> step.option().label()).toList();
        this.columns = new TableColumns(texts);
    }

    /** What figures count. */
    enum Unit {
        MEMBER_STATES,
        /** One for each Member State and recommendation. */
        ANSWERS;

        /** As the keys of texts spell it. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public List<Band> bands() {
        return List.of(
                columns.band(
                        unit.key() + ".denominators",
                        Kind.COUNT,
                        columns.headings("member_states", "reporting", "asked", "answered", "applicable")),
                columns.band(unit.key() + ".steps", Kind.COUNT, steps.stream()),
                columns.band(
                        unit.key() + ".beside",
                        Kind.COUNT,
                        columns.headings("not_known", "not_applicable", "not_answered")),
                columns.band(
                        unit.key() + ".percent",
                        Kind.PERCENT,
                        Stream.concat(steps.stream(), columns.headings("not_known"))));
    }

    @Override
    public Stream<List<Cell>> rows(Distribution figures) {
        var denominators = figures.denominators();
        return Stream.of(Stream.of(
                        Cell.counts(
                                denominators.memberStates(),
                                denominators.reporting(),
                                denominators.asked(),
                                denominators.answered(),
                                denominators.applicable()),
                        figures.steps().stream().map(step -> Cell.of(step.count())),
                        Cell.counts(figures.notKnown(), figures.notApplicable(), figures.notAnswered()),
                        figures.steps().stream().map(step -> Cell.of(figures.percent(step))),
                        Stream.of(Cell.of(figures.percentNotKnown())))
                .flatMap(cells -> cells)
                .toList());
    }
}
