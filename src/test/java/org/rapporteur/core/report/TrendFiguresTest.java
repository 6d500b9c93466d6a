package org.rapporteur.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Condition;
import org.rapporteur.core.questionnaire.Edition;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireGenerator;
import org.rapporteur.core.questionnaire.Template;
import org.rapporteur.core.questionnaire.Template.Repeat;
import org.rapporteur.core.questionnaire.Template.Role;
import org.rapporteur.core.report.Trend.EditionCoverage;
import org.rapporteur.core.report.Trend.OfRecommendation;
import org.rapporteur.testing.ReportedAnswers;

class TrendFiguresTest {

    private static final String SCALE = "none some all not_applicable not_known";

    private final Questionnaire latest = edition(2026, SCALE, 1, 2);

    @Test
    void countsAllThatReportedAndThePanelApart() {
        var trend = trend(
                List.of(edition(2025, SCALE, 1, 2), latest),
                tally(2025, "1.a", "none", 4, 2),
                tally(2025, "1.a", "", 1, 1),
                tally(2026, "1.a", "all", 5, 3));
        var points = of(trend, "1.a").points();
        assertThat(points).extracting(Trend.Point::year).containsExactly(2025, 2026);
        assertThat(points.get(0).all().denominators()).isEqualTo(new Denominators(11, 5, 5, 4, 4));
        assertThat(points.get(0).panel().denominators()).isEqualTo(new Denominators(3, 3, 3, 2, 2));
        assertThat(points.get(1).of(Population.PANEL).steps().get(2).count()).isEqualTo(3);
        assertThat(points.get(1).of(Population.ALL).steps().get(2).count()).isEqualTo(5);
        assertThat(trend.isShown()).isTrue();
    }

    @Test
    void leavesOutAnEditionThatAsksOnAnotherScale() {
        var trend = trend(
                List.of(edition(2025, "none all not_applicable not_known", 1, 2), latest),
                tally(2025, "1.a", "none", 4, 2),
                tally(2026, "1.a", "all", 5, 3));
        assertThat(of(trend, "1.a").points()).extracting(Trend.Point::year).containsExactly(2026);
        assertThat(trend.comparable()).isEmpty();
        assertThat(trend.chapter()).isEmpty();
    }

    @Test
    void leavesOutAnEditionThatDoesNotAsk() {
        var trend = trend(List.of(edition(2025, SCALE, 2), latest), tally(2026, "1.a", "all", 5, 3));
        assertThat(of(trend, "1.a").points()).extracting(Trend.Point::year).containsExactly(2026);
    }

    @Test
    void poolsTheRecommendationsThatEveryEditionShownAsks() {
        var trend = trend(
                List.of(edition(2025, SCALE, 1, 2), latest),
                tally(2025, "1.a", "none", 5, 3),
                tally(2025, "1.b", "some", 4, 3),
                tally(2026, "1.a", "some", 5, 3),
                tally(2026, "1.c", "all", 5, 3));
        assertThat(trend.comparable()).extracting(one -> one.id().toString()).containsExactly("1.a", "1.b", "1.c");
        assertThat(trend.chapter()).extracting(Trend.Point::year).containsExactly(2025, 2026);
        assertThat(trend.chapter().get(0).all().denominators().answered()).isEqualTo(9);
        assertThat(trend.chapter().get(0).panel().denominators().memberStates()).isEqualTo(9);
        assertThat(trend.chapter().get(1).panel().denominators().answered()).isEqualTo(6);
    }

    @Test
    void comparesNothingWithOneEditionAlone() {
        assertThat(Trend.NONE.isShown()).isFalse();
        assertThat(trend(List.of(latest)).isShown()).isFalse();
    }

    private Trend trend(List<Questionnaire> editions, TrendTally... tallies) {
        var coverage = editions.stream()
                .map(edition -> new EditionCoverage(edition.year(), new Coverage(11, 5)))
                .toList();
        return new TrendFigures(latest, editions, coverage, new Coverage(11, 3), List.of(tallies))
                .chapter(latest.chapter(1).orElseThrow());
    }

    private static OfRecommendation of(Trend trend, String id) {
        return trend.recommendations().stream()
                .filter(one -> one.id().equals(RecommendationId.parse(id)))
                .findFirst()
                .orElseThrow();
    }

    private static TrendTally tally(int year, String recommendation, String value, int all, int panel) {
        return new TrendTally(year, ItemCode.of(RecommendationId.parse(recommendation), "status"), value, all, panel);
    }

    private static Questionnaire edition(int year, String scale, Integer... chapters) {
        var options = List.of(scale.split(" ")).stream()
                .map(code -> new Option(code, code))
                .toList();
        var status = new Template(
                "status",
                Repeat.RECOMMENDATION,
                new AnswerType.Choice(options),
                "How far?",
                Optional.of("How far?"),
                Optional.empty(),
                List.of(),
                true,
                Optional.of(Role.PROGRESS),
                Condition.ALWAYS,
                Duration.ofMinutes(1));
        var edition = new Edition(
                year,
                "small",
                LocalDate.of(year + 1, 3, 31),
                List.of(new Edition.Selection(Set.of(chapters), Set.of("status"))),
                Set.of());
        return new QuestionnaireGenerator(ReportedAnswers.catalogue(), List.of(status), List.of()).generate(edition);
    }
}
