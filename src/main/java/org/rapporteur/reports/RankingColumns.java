package org.rapporteur.reports;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.core.report.Ranking;
import org.rapporteur.reports.DistributionColumns.Unit;
import org.rapporteur.reports.Table.Band;
import org.rapporteur.reports.Table.Kind;
import org.rapporteur.text.Texts;

/** The columns of what States named out of a list: a row for each option, the most often named first. */
final class RankingColumns implements FigureColumns<Ranking> {

    private static final int OPTION_WIDTH = 34;

    private final Unit unit;
    private final TableColumns columns;

    RankingColumns(Unit unit, Texts texts) {
        this.unit = unit;
        this.columns = new TableColumns(texts);
    }

    @Override
    public List<Band> bands() {
        return List.of(
                new Band("", List.of(columns.column("option", Kind.TEXT, OPTION_WIDTH))),
                columns.band(
                        unit.key() + ".denominators",
                        Kind.COUNT,
                        columns.headings("member_states", "reporting", "asked", "named_any")),
                columns.band(unit.key() + ".named", Kind.COUNT, columns.headings("named", "main", "not_answered")),
                columns.band("named.percent", Kind.PERCENT, columns.headings("named", "main")));
    }

    @Override
    public Stream<List<Cell>> rows(Ranking ranking) {
        var denominators = ranking.denominators();
        return ranking.named().stream()
                .map(each -> List.of(
                        Cell.of(each.option().label()),
                        Cell.of(denominators.memberStates()),
                        Cell.of(denominators.reporting()),
                        Cell.of(denominators.asked()),
                        Cell.of(denominators.answered()),
                        Cell.of(each.count()),
                        Cell.of(each.main()),
                        Cell.of(denominators.notAnswered()),
                        Cell.of(ranking.percent(each)),
                        Cell.of(ranking.percentMain(each))));
    }
}
