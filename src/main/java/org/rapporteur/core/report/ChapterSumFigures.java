package org.rapporteur.core.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Template.Role;
import org.rapporteur.core.report.ChapterSums.Assistance;
import org.rapporteur.core.report.ChapterSums.Question;
import org.rapporteur.core.report.ChapterSums.Ranked;

/** Sums the reports on recommendations up to a chapter. */
final class ChapterSumFigures {

    private final Questionnaire questionnaire;
    private final List<RecommendationReport> recommendations;

    ChapterSumFigures(Questionnaire questionnaire, List<RecommendationReport> recommendations) {
        this.questionnaire = questionnaire;
        this.recommendations = recommendations;
    }

    ChapterSums sums() {
        return new ChapterSums(
                recommendations.stream()
                        .map(recommendation -> recommendation.progress().figures())
                        .reduce(Breakdown::plus),
                ranking(),
                assistance(),
                recommendations.stream()
                        .flatMap(recommendation -> recommendation.carried().stream())
                        .reduce((some, others) -> plus(some, others, Carried::plus)));
    }

    private Optional<TemplateReport> ranking() {
        var rankings = playing(Role.RANKING).map(Asked::template).toList();
        return rankings.stream()
                .flatMap(template -> template.ranking().stream())
                .reduce((some, others) -> plus(some, others, Ranking::plus))
                .map(pooled -> {
                    var first = rankings.get(0);
                    return new TemplateReport(
                            first.template(), first.label(), first.several(), List.of(), Optional.of(pooled));
                });
    }

    private static <F> ByGroup<F> plus(ByGroup<F> some, ByGroup<F> others, BinaryOperator<F> plus) {
        SortedMap<RegionalGroup, F> byGroup = new TreeMap<>(some.byGroup());
        others.byGroup().forEach((group, figures) -> byGroup.merge(group, figures, plus));
        return new ByGroup<>(plus.apply(some.total(), others.total()), byGroup);
    }

    private Optional<Assistance> assistance() {
        var asked = playing(Role.ASSISTANCE)
                .filter(each -> each.template().choices().size() == 1)
                .toList();
        return asked.stream()
                .map(Asked::figures)
                .reduce(Breakdown::plus)
                .map(pooled -> new Assistance(
                        new Question(
                                asked.get(0).template().template(),
                                asked.get(0).template().label()),
                        pooled,
                        ranked(asked, Assistance.NEEDED),
                        ranked(asked, Assistance.PROVIDED)));
    }

    /** Those that somebody chose the option for, most of them first, then in printed order. */
    private static List<Ranked> ranked(List<Asked> asked, String option) {
        return asked.stream()
                .flatMap(each -> each.figures().total().steps().stream()
                        .filter(count -> count.option().code().equals(option) && count.count() > 0)
                        .map(count -> new Ranked(
                                each.recommendation().id(),
                                each.recommendation().title(),
                                count,
                                each.figures().total())))
                .sorted(Comparator.comparing((Ranked ranked) -> ranked.count().count())
                        .reversed())
                .toList();
    }

    private Stream<Asked> playing(Role role) {
        var wanted = questionnaire.template(role);
        return recommendations.stream().flatMap(recommendation -> recommendation.templates().stream()
                .filter(template -> wanted.filter(template.template()::equals).isPresent())
                .map(template -> new Asked(recommendation, template)));
    }

    private record Asked(RecommendationReport recommendation, TemplateReport template) {
        private Breakdown figures() {
            return template.choices().get(0).figures();
        }
    }
}
