package org.rapporteur.core.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.questionnaire.Option;

/**
 * One of the figures that stand together at a place.
 *
 * @param code see {@link FigureId}
 * @param label of the option; empty for what is no option
 * @param count empty where it is a value
 */
record Outcome(
        String code,
        Optional<String> label,
        Optional<Integer> count,
        Optional<BigDecimal> percent,
        Optional<BigDecimal> value) {

    static Stream<Outcome> of(Distribution figures) {
        return Stream.concat(
                figures.steps().stream().map(step -> option(step.option(), step.count(), figures.percent(step))),
                Stream.of(
                        count(Scale.NOT_KNOWN, figures.notKnown(), figures.percentNotKnown()),
                        count(Scale.NOT_APPLICABLE, figures.notApplicable(), Optional.empty()),
                        count("not_answered", figures.notAnswered(), Optional.empty())));
    }

    static Stream<Outcome> of(Summary summary) {
        var counts = Stream.of(
                count("given", summary.given(), Optional.empty()),
                count(Scale.NOT_KNOWN, summary.notKnown(), Optional.empty()),
                count("not_answered", summary.notAnswered(), Optional.empty()));
        var values = summary.spread().stream()
                .flatMap(spread -> Stream.concat(
                        Stream.of(
                                value("minimum", spread.minimum()),
                                value("median", spread.median()),
                                value("maximum", spread.maximum())),
                        spread.sum().stream().map(sum -> value("sum", sum))));
        return Stream.concat(counts, values);
    }

    /** How often each option was named, whatever its rank. */
    static Stream<Outcome> named(Ranking ranking) {
        return Stream.concat(
                ranking.named().stream().map(each -> option(each.option(), each.count(), ranking.percent(each))),
                Stream.of(count("not_answered", ranking.denominators().notAnswered(), Optional.empty())));
    }

    /** How often each option was named as what weighs most. */
    static Stream<Outcome> main(Ranking ranking) {
        return ranking.named().stream().map(each -> option(each.option(), each.main(), ranking.percentMain(each)));
    }

    static Stream<Outcome> of(Carried carried) {
        return Stream.of(
                part("not_reviewed", carried.notReviewed(), carried),
                part("confirmed", carried.confirmed(), carried),
                part("changed", carried.changed(), carried),
                part("fresh", carried.fresh(), carried));
    }

    static Stream<Outcome> of(Coverage coverage) {
        return Stream.of(
                count("reporting", coverage.reporting(), Percentage.of(coverage.reporting(), coverage.memberStates())),
                count("not_reporting", coverage.notReporting(), Optional.empty()));
    }

    private static Outcome part(String code, int count, Carried whole) {
        return count(code, count, Percentage.of(count, whole.answered()));
    }

    private static Outcome option(Option option, int count, Optional<BigDecimal> percent) {
        return new Outcome(option.code(), Optional.of(option.label()), Optional.of(count), percent, Optional.empty());
    }

    private static Outcome count(String code, int count, Optional<BigDecimal> percent) {
        return new Outcome(code, Optional.empty(), Optional.of(count), percent, Optional.empty());
    }

    private static Outcome value(String code, BigDecimal value) {
        return new Outcome(code, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(value));
    }
}
