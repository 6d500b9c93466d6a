package org.rapporteur.reports;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.core.report.Coverage;
import org.rapporteur.core.report.Percentage;
import org.rapporteur.reports.Table.Band;
import org.rapporteur.reports.Table.Kind;
import org.rapporteur.text.Texts;

/** The columns of how many Member States reported. */
final class CoverageColumns implements FigureColumns<Coverage> {

    private final TableColumns columns;

    CoverageColumns(Texts texts) {
        this.columns = new TableColumns(texts);
    }

    @Override
    public List<Band> bands() {
        return List.of(
                columns.band("coverage", Kind.COUNT, columns.headings("member_states", "reporting", "not_reporting")),
                columns.band("coverage.percent", Kind.PERCENT, columns.headings("reporting")));
    }

    @Override
    public Stream<List<Cell>> rows(Coverage coverage) {
        return Stream.of(List.of(
                Cell.of(coverage.memberStates()),
                Cell.of(coverage.reporting()),
                Cell.of(coverage.notReporting()),
                Cell.of(Percentage.of(coverage.reporting(), coverage.memberStates()))));
    }
}
