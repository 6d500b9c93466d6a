package org.rapporteur.reports;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.core.report.Summary;
import org.rapporteur.core.report.Summary.Spread;
import org.rapporteur.reports.Table.Band;
import org.rapporteur.reports.Table.Kind;
import org.rapporteur.text.Texts;

/** The columns of numbers that States gave. */
final class NumberColumns implements FigureColumns<Summary> {

    private final TableColumns columns;

    NumberColumns(Texts texts) {
        this.columns = new TableColumns(texts);
    }

    @Override
    public List<Band> bands() {
        return List.of(
                columns.band(
                        "member_states.denominators",
                        Kind.COUNT,
                        columns.headings("member_states", "reporting", "asked", "answered")),
                columns.band("member_states.steps", Kind.COUNT, columns.headings("given", "not_known", "not_answered")),
                columns.band("numbers", Kind.NUMBER, columns.headings("minimum", "median", "maximum", "sum")));
    }

    @Override
    public Stream<List<Cell>> rows(Summary summary) {
        var denominators = summary.denominators();
        var spread = summary.spread();
        return Stream.of(Stream.concat(
                        Cell.counts(
                                denominators.memberStates(),
                                denominators.reporting(),
                                denominators.asked(),
                                denominators.answered(),
                                summary.given(),
                                summary.notKnown(),
                                summary.notAnswered()),
                        Stream.of(
                                Cell.of(spread.map(Spread::minimum)),
                                Cell.of(spread.map(Spread::median)),
                                Cell.of(spread.map(Spread::maximum)),
                                Cell.of(spread.flatMap(Spread::sum))))
                .toList());
    }
}
