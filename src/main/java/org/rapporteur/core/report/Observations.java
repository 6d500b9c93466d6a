package org.rapporteur.core.report;

import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.Observation.Labels;
import org.rapporteur.core.report.Observation.Whole;

/** Every figure of a report, in one fixed order. */
public final class Observations {

    private static final Labels NONE = new Labels("", "", "", "", "", Optional.empty());

    private Observations() {}

    /** Who reported, the chapter as a whole, its recommendations, the earlier text's paragraphs, and the trend. */
    public static Stream<Observation> of(ChapterReport report) {
        var place = Place.of(report.year(), report.chapter(), Place.COVERAGE);
        return Stream.of(
                        coverage(place, report.basis()),
                        sums(report),
                        report.recommendations().stream().flatMap(each -> recommendation(place, each)),
                        report.correspondence().stream().flatMap(each -> reference(report.progress(), place, each)),
                        trend(report))
                .flatMap(observations -> observations);
    }

    /** Who reported, and the paragraphs of the earlier text. */
    public static Stream<Observation> of(CorrespondenceReport report) {
        var place = Place.of(report.year(), 0, Place.COVERAGE);
        return Stream.concat(
                coverage(place, report.basis()),
                report.references().stream().flatMap(each -> reference(report.progress(), place, each)));
    }

    private static Stream<Observation> coverage(Place place, Basis basis) {
        return grouped(
                place,
                NONE,
                new ByGroup<>(basis.total(), basis.groups()),
                Outcome::of,
                coverage -> new Whole.States(coverage.memberStates(), coverage.reporting()));
    }

    private static Stream<Observation> sums(ChapterReport report) {
        var place = Place.of(report.year(), report.chapter(), report.progress());
        var sums = report.sums();
        return Stream.of(
                        sums.progress().stream().flatMap(pooled -> choices(place, NONE, pooled)),
                        sums.ranking().stream().flatMap(asked -> asked.ranking().stream()
                                .flatMap(ranking -> ranking(place, labels("", asked.label(), ""), asked, ranking))),
                        sums.assistance().stream()
                                .flatMap(assistance -> choices(
                                        place.of(assistance.question().template(), ""),
                                        labels("", assistance.question().label(), ""),
                                        assistance.figures())),
                        report.carried().stream().flatMap(carried -> carried(place, NONE, carried)))
                .flatMap(observations -> observations);
    }

    private static Stream<Observation> reference(String progress, Place place, ReferenceReport report) {
        return report.pooled().stream()
                .flatMap(pooled -> choices(place.of(report.reference()).of(progress, ""), NONE, pooled));
    }

    private static Stream<Observation> recommendation(Place report, RecommendationReport one) {
        var place = report.of(one.id());
        var progress = one.progress();
        return Stream.of(
                        choices(
                                place.of(progress.id(), ""),
                                labels(one.title(), progress.label(), ""),
                                progress.figures()),
                        one.templates().stream().flatMap(template -> template(place, one, template)),
                        one.carried().stream().flatMap(carried -> carried(place, labels(one.title(), "", ""), carried)))
                .flatMap(observations -> observations);
    }

    private static Stream<Observation> carried(Place place, Labels labels, ByGroup<Carried> carried) {
        return grouped(
                place.of(Place.CARRIED, ""),
                labels,
                carried,
                Outcome::of,
                figures -> new Whole.Answers(figures.answered()));
    }

    private static Stream<Observation> template(Place place, RecommendationReport one, TemplateReport template) {
        return Stream.concat(
                template.items().stream().flatMap(item -> item(place, one, template, item)),
                template.ranking().stream()
                        .flatMap(ranking ->
                                ranking(place, labels(one.title(), template.label(), ""), template, ranking)));
    }

    private static Stream<Observation> ranking(
            Place place, Labels labels, TemplateReport template, ByGroup<Ranking> ranking) {
        Function<Ranking, Whole> whole = figures -> new Whole.Of(figures.denominators());
        return Stream.concat(
                grouped(place.of(template.template(), ""), labels, ranking, Outcome::named, whole),
                grouped(place.of(template.template(), Place.MAIN), labels, ranking, Outcome::main, whole));
    }

    private static Stream<Observation> item(
            Place report, RecommendationReport one, TemplateReport template, ItemReport item) {
        var place = report.of(template.template(), template.several() ? item.id() : "");
        var labels = labels(one.title(), template.label(), template.several() ? item.label() : "");
        if (item instanceof ItemReport.OfNumber number) {
            var type = number.type();
            var measured = new Labels(
                    labels.title(),
                    labels.subject(),
                    labels.element(),
                    type.measure().key(),
                    type.of(),
                    Optional.empty());
            return grouped(
                    place, measured, number.figures(), Outcome::of, figures -> new Whole.Of(figures.denominators()));
        }
        return choices(place, labels, ((ItemReport.OfChoice) item).figures());
    }

    private static Stream<Observation> trend(ChapterReport report) {
        var trend = report.trend();
        if (!trend.isShown()) {
            return Stream.empty();
        }
        var place = Place.of(report.year(), report.chapter(), report.progress());
        return Stream.concat(
                trend.chapter().stream()
                        .flatMap(point -> point(place.of(report.progress(), Place.COMPARABLE), NONE, point)),
                trend.recommendations().stream().flatMap(each -> each.points().stream()
                        .flatMap(point -> point(place.of(each.id()), labels(each.title(), "", ""), point))));
    }

    /** Both series; the report's own edition without all that reported, whose figures stand elsewhere. */
    private static Stream<Observation> point(Place place, Labels labels, Trend.Point point) {
        var all = point.year() == place.year() && place.recommendation().isPresent()
                ? Stream.<Observation>empty()
                : trend(place.of(point.year(), Population.ALL), labels, point.all());
        return Stream.concat(all, trend(place.of(point.year(), Population.PANEL), labels, point.panel()));
    }

    private static Stream<Observation> trend(Place place, Labels labels, Distribution figures) {
        return at(place, labels, Outcome.of(figures), new Whole.Of(figures.denominators()));
    }

    private static Labels labels(String title, String subject, String element) {
        return new Labels(title, subject, element, "", "", Optional.empty());
    }

    private static Stream<Observation> choices(Place place, Labels labels, Breakdown figures) {
        return grouped(
                place,
                labels,
                new ByGroup<>(figures.total(), figures.byGroup()),
                Outcome::of,
                distribution -> new Whole.Of(distribution.denominators()));
    }

    /** In total, and then of each regional group. */
    private static <F> Stream<Observation> grouped(
            Place place,
            Labels labels,
            ByGroup<F> figures,
            Function<F, Stream<Outcome>> outcomes,
            Function<F, Whole> whole) {
        SortedMap<RegionalGroup, F> groups = figures.byGroup();
        return Stream.concat(
                at(place, labels, outcomes.apply(figures.total()), whole.apply(figures.total())),
                groups.entrySet().stream()
                        .flatMap(group -> at(
                                place.of(group.getKey()),
                                labels,
                                outcomes.apply(group.getValue()),
                                whole.apply(group.getValue()))));
    }

    private static Stream<Observation> at(Place place, Labels labels, Stream<Outcome> outcomes, Whole whole) {
        return outcomes.map(outcome -> new Observation(
                place.figure(outcome.code()),
                new Labels(
                        labels.title(),
                        labels.subject(),
                        labels.element(),
                        labels.measure(),
                        labels.unit(),
                        outcome.label()),
                outcome.count(),
                outcome.percent(),
                outcome.value(),
                whole));
    }
}
