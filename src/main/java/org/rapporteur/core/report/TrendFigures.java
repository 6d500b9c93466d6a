package org.rapporteur.core.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.questionnaire.Section;
import org.rapporteur.core.questionnaire.Template.Role;
import org.rapporteur.core.report.Trend.EditionCoverage;
import org.rapporteur.core.report.Trend.OfRecommendation;
import org.rapporteur.core.report.Trend.Point;

/** Makes trends of tallies. */
public final class TrendFigures {

    private final Questionnaire questionnaire;
    private final Map<Integer, Questionnaire> editions;
    private final List<EditionCoverage> coverage;
    private final Coverage panel;
    private final Map<Integer, Map<ItemCode, List<TrendTally>>> tallies;

    /**
     * @param questionnaire of the report's own edition
     * @param editions the questionnaires of all editions shown
     * @param coverage who reported in each of them, the oldest first
     * @param panel who reported in every one
     */
    public TrendFigures(
            Questionnaire questionnaire,
            Collection<Questionnaire> editions,
            List<EditionCoverage> coverage,
            Coverage panel,
            Collection<TrendTally> tallies) {
        this.questionnaire = questionnaire;
        this.editions = editions.stream().collect(toMap(Questionnaire::year, Function.identity()));
        this.coverage = List.copyOf(coverage);
        this.panel = panel;
        this.tallies = tallies.stream().collect(groupingBy(TrendTally::year, groupingBy(TrendTally::item, toList())));
    }

    public Trend chapter(QuestionnaireChapter chapter) {
        var recommendations = chapter.sections().stream()
                .map(Section::recommendation)
                .flatMap(recommendation -> recommendation(recommendation).stream())
                .toList();
        return new Trend(coverage, panel, pooled(recommendations), recommendations);
    }

    private Optional<OfRecommendation> recommendation(Recommendation recommendation) {
        return progress(questionnaire, recommendation)
                .map(asked -> new OfRecommendation(
                        recommendation.id(),
                        recommendation.title(),
                        coverage.stream()
                                .flatMap(edition -> point(edition, recommendation, asked).stream())
                                .toList()));
    }

    /** Empty where the edition does not ask, or asks on another scale. */
    private Optional<Point> point(EditionCoverage edition, Recommendation recommendation, Asked asked) {
        return progress(editions.get(edition.year()), recommendation)
                .filter(then -> then.codes().equals(asked.codes()))
                .map(then -> {
                    var given = tallies.getOrDefault(edition.year(), Map.of()).getOrDefault(then.code(), List.of());
                    return new Point(
                            edition.year(),
                            distribution(asked.choice(), edition.coverage(), count(given, TrendTally::all)),
                            distribution(
                                    asked.choice(),
                                    new Coverage(panel.reporting(), panel.reporting()),
                                    count(given, TrendTally::panel)));
                });
    }

    private static Map<String, Integer> count(List<TrendTally> given, Function<TrendTally, Integer> of) {
        return given.stream().collect(toMap(TrendTally::value, of, Integer::sum));
    }

    private static Distribution distribution(Choice choice, Coverage coverage, Map<String, Integer> counts) {
        var steps = Scale.steps(choice).stream()
                .map(option -> new Count(option, counts.getOrDefault(option.code(), 0)))
                .toList();
        return Distribution.of(
                coverage,
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                steps,
                counts.getOrDefault(Scale.NOT_APPLICABLE, 0),
                counts.getOrDefault(Scale.NOT_KNOWN, 0));
    }

    /** Over the same recommendations in every edition, so that a change in what is asked is no progress either. */
    private List<Point> pooled(List<OfRecommendation> recommendations) {
        var always = Trend.comparable(recommendations, coverage.size());
        return coverage.stream()
                .flatMap(edition ->
                        always.stream().flatMap(each -> each.in(edition.year()).stream()).reduce(Point::plus).stream())
                .toList();
    }

    private static Optional<Asked> progress(Questionnaire questionnaire, Recommendation recommendation) {
        return questionnaire
                .template(Role.PROGRESS)
                .map(template -> ItemCode.of(recommendation.id(), template))
                .flatMap(questionnaire::item)
                .map(item -> new Asked(item.code(), (Choice) item.type()));
    }

    private record Asked(ItemCode code, Choice choice) {
        private List<String> codes() {
            return choice.options().stream().map(Option::code).toList();
        }
    }
}
