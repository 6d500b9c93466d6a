package org.rapporteur.reports;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.core.report.Breakdown;
import org.rapporteur.core.report.ByGroup;
import org.rapporteur.core.report.Carried;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.core.report.Percentage;
import org.rapporteur.core.report.Ranking;
import org.rapporteur.core.report.Summary;
import org.rapporteur.reports.TidyCsv.Basis;
import org.rapporteur.reports.TidyCsv.Figure;
import org.rapporteur.reports.TidyCsv.Row;

/** Figures of each kind as rows of a tidy table. Their outcomes are codes of options, and names that the API has too. */
final class TidyRows {

    private TidyRows() {}

    static Stream<Row> of(List<String> keys, Breakdown breakdown) {
        return TidyCsv.rows(
                keys,
                breakdown.total(),
                breakdown.byGroup(),
                figures -> Basis.of(figures.denominators()),
                TidyRows::outcomes);
    }

    static Stream<Row> ofNumbers(List<String> keys, ByGroup<Summary> numbers) {
        return TidyCsv.rows(
                keys,
                numbers.total(),
                numbers.byGroup(),
                summary -> Basis.of(summary.denominators()),
                TidyRows::outcomes);
    }

    /** How often each option was named, whatever its rank. */
    static Stream<Row> ofNamed(List<String> keys, ByGroup<Ranking> ranking) {
        return TidyCsv.rows(
                keys,
                ranking.total(),
                ranking.byGroup(),
                figures -> Basis.of(figures.denominators()),
                figures -> Stream.concat(
                        figures.named().stream()
                                .map(each -> Figure.count(each.option().code(), each.count(), figures.percent(each))),
                        Stream.of(Figure.count(
                                "not_answered", figures.denominators().notAnswered()))));
    }

    /** How often each option was named as what weighs most. */
    static Stream<Row> ofMain(List<String> keys, ByGroup<Ranking> ranking) {
        return TidyCsv.rows(
                keys,
                ranking.total(),
                ranking.byGroup(),
                figures -> Basis.of(figures.denominators()),
                figures -> figures.named().stream()
                        .map(each -> Figure.count(each.option().code(), each.main(), figures.percentMain(each))));
    }

    static Stream<Row> ofCarried(List<String> keys, ByGroup<Carried> carried) {
        return TidyCsv.rows(
                keys,
                carried.total(),
                carried.byGroup(),
                figures -> Basis.answered(figures.answered()),
                figures -> Stream.of(
                        carried("not_reviewed", figures.notReviewed(), figures),
                        carried("confirmed", figures.confirmed(), figures),
                        carried("changed", figures.changed(), figures),
                        carried("fresh", figures.fresh(), figures)));
    }

    private static Figure carried(String outcome, int count, Carried carried) {
        return Figure.count(outcome, count, Percentage.of(count, carried.answered()));
    }

    private static Stream<Figure> outcomes(Distribution figures) {
        return Stream.concat(
                figures.steps().stream()
                        .map(step -> Figure.count(step.option().code(), step.count(), figures.percent(step))),
                Stream.of(
                        Figure.count("not_known", figures.notKnown(), figures.percentNotKnown()),
                        Figure.count("not_applicable", figures.notApplicable()),
                        Figure.count("not_answered", figures.notAnswered())));
    }

    private static Stream<Figure> outcomes(Summary summary) {
        var counts = Stream.of(
                Figure.count("given", summary.given()),
                Figure.count("not_known", summary.notKnown()),
                Figure.count("not_answered", summary.notAnswered()));
        var values = summary.spread().stream()
                .flatMap(spread -> Stream.concat(
                        Stream.of(
                                Figure.value("minimum", spread.minimum()),
                                Figure.value("median", spread.median()),
                                Figure.value("maximum", spread.maximum())),
                        spread.sum().stream().map(sum -> Figure.value("sum", sum))));
        return Stream.concat(counts, values);
    }
}
