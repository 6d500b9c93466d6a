package org.rapporteur.reports.trace;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.Observation;
import org.rapporteur.core.report.Observation.Whole;
import org.rapporteur.core.report.Observations;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.Population;
import org.rapporteur.core.report.Ties;
import org.rapporteur.reports.figures.Counted;
import org.rapporteur.reports.figures.ReportFigures;
import org.rapporteur.reports.figures.ReportRepository;
import org.rapporteur.reports.trace.Behind.Answer;
import org.rapporteur.reports.trace.Behind.Section;
import org.rapporteur.testing.PlainDatabase;
import org.rapporteur.testing.RealDefinitions;
import org.rapporteur.trial.TrialDatabase;

/** Goes from every figure of reports to the States behind it, and counts them. */
class TracingTest {

    /** The chapter with the fewest recommendations. */
    private static final int SMALL = 6;

    private static PlainDatabase database;

    private final ReportRepository repository = new ReportRepository(database.source());
    private final ReportFigures figures = new ReportFigures(
            RealDefinitions.loaded().memberStates(), RealDefinitions.loaded().questionnaires(), repository);
    private final Tracing tracing = new Tracing(
            RealDefinitions.loaded().memberStates(), RealDefinitions.loaded().questionnaires(), repository);
    private final Questionnaire questionnaire =
            RealDefinitions.loaded().questionnaires().of(2026).orElseThrow();
    private final Counted counted = figures.counted(questionnaire);

    @BeforeAll
    static void fill() {
        database = new PlainDatabase();
        TrialDatabase.fill(database);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void listsAsManyStatesAndAnswersAsEveryFigureOfAChapterCounts() {
        var report = chapter(SMALL, Optional.empty());
        assertThat(report.trend().editions()).hasSizeGreaterThan(1);
        assertEveryFigure(Traced.of(report), counted, Observations.of(report), 2000);
    }

    @Test
    void listsAsManyWhereTheReportIsAboutOneRegionalGroup() {
        var region = Optional.of(RegionalGroup.EASTERN_EUROPEAN);
        var report = chapter(1, region);
        assertEveryFigure(Traced.of(report), counted.within(region), Observations.of(report), 1000);
    }

    @Test
    void listsAsManyForEveryParagraphWithAndWithoutDoubtfulTies() {
        for (var doubtful : List.of(true, false)) {
            var report = figures.correspondence(
                    questionnaire,
                    new Ties(Optional.of("Action"), doubtful),
                    Optional.of(RegionalGroup.AFRICAN),
                    (counting, years) -> counted.within(years));
            assertEveryFigure(
                    Traced.of(report),
                    counted.within(Optional.of(RegionalGroup.AFRICAN)),
                    Observations.of(report),
                    500);
        }
    }

    @Test
    void marksTheMiddleAndTheEndsOfNumbers() {
        var report = chapter(1, Optional.empty());
        var traced = Traced.of(report);
        var numbers = Observations.of(report)
                .filter(figure -> figure.id().outcome().equals("median"))
                .toList();
        assertThat(numbers).isNotEmpty();
        for (var median : numbers) {
            var behind = behind(traced, median.id().place());
            var marked = section(behind, "given").lines().stream()
                    .flatMap(line -> line.answers().stream())
                    .filter(answer -> answer.marks().contains("median"))
                    .map(answer -> new BigDecimal(answer.value().orElseThrow()))
                    .toList();
            assertThat(marked).isNotEmpty();
            var sum = marked.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum.divide(BigDecimal.valueOf(marked.size())))
                    .isEqualByComparingTo(median.value().orElseThrow());
        }
    }

    @Test
    void marksWhatWasNamedFirst() {
        var report = chapter(1, Optional.empty());
        var ranking = report.sums().ranking().orElseThrow();
        var most = ranking.ranking().orElseThrow().total().named().get(0);
        var behind = behind(Traced.of(report), Place.of(2026, 1, ranking.template()));
        assertThat(section(behind, most.option().code()).lines().stream()
                        .flatMap(line -> line.answers().stream())
                        .filter(answer -> answer.marks().contains("main")))
                .hasSize(most.main());
        assertThat(behind.pooled()).isTrue();
    }

    @Test
    void namesTheSubmissionOfEveryState() {
        var behind = behind(Traced.of(chapter(1, Optional.empty())), Place.of(2026, 1, Place.COVERAGE));
        assertThat(section(behind, "reporting").lines())
                .hasSize(counted.in(2026).size())
                .allMatch(line -> line.submission().orElseThrow().receipt().contains("2026"));
        assertThat(section(behind, Behind.NOT_REPORTING).lines())
                .hasSize(193 - counted.in(2026).size());
    }

    @Test
    void knowsNothingBehindAPlaceWithoutFigures() {
        var traced = Traced.of(chapter(1, Optional.empty()));
        assertThat(tracing.behind(traced, counted, Place.of(2026, 1, "nothing")))
                .isEmpty();
        assertThat(tracing.behind(traced, counted, Place.of(1999, 1, Place.COVERAGE)))
                .isEmpty();
    }

    private ChapterReport chapter(int number, Optional<RegionalGroup> region) {
        return figures.chapter(
                questionnaire,
                questionnaire.chapter(number).orElseThrow(),
                region,
                (counting, years) -> counted.within(years));
    }

    private Behind behind(Traced traced, Place place) {
        return tracing.behind(traced, counted, place).orElseThrow();
    }

    private void assertEveryFigure(Traced traced, Counted counted, Stream<Observation> observations, int atLeast) {
        var places = traced.places().collect(toMap(identity(), place -> tracing.behind(traced, counted, place)
                .orElseThrow()));
        var all = observations.toList();
        assertThat(all).hasSizeGreaterThan(atLeast);
        assertThat(all.stream()
                        .flatMap(figure ->
                                complaints(figure, places.get(figure.id().place()))))
                .isEmpty();
    }

    private static Stream<String> complaints(Observation figure, Behind behind) {
        var outcome = figure.id().outcome();
        var counted = figure.count().stream()
                .flatMap(count -> Stream.concat(
                        complaint(section(behind, outcome).count(), count, figure, outcome),
                        complaint(
                                Set.copyOf(answers(section(behind, outcome))).size(),
                                answers(section(behind, outcome)).size(),
                                figure,
                                "different ones")));
        var given = figure.value().stream()
                .filter(value -> !behind.values().contains(new Behind.Value(outcome, value)))
                .map(value -> figure.id() + " is " + value + " and not so behind");
        return Stream.of(counted, given, beside(figure, behind)).flatMap(each -> each);
    }

    /** Those that no figure counts, against the figure's denominators. */
    private static Stream<String> beside(Observation figure, Behind behind) {
        if (!(figure.whole() instanceof Whole.Of whole)) {
            return Stream.empty();
        }
        var place = figure.id().place();
        var notAsked = complaint(
                section(behind, Behind.NOT_ASKED).count(), whole.denominators().notAsked(), figure, Behind.NOT_ASKED);
        return behind.pooled() || place.population() == Population.PANEL
                ? notAsked
                : Stream.concat(
                        notAsked,
                        complaint(
                                section(behind, Behind.NOT_REPORTING).count(),
                                whole.denominators().notReporting(),
                                figure,
                                Behind.NOT_REPORTING));
    }

    private static Stream<String> complaint(int listed, int counted, Observation figure, String what) {
        return listed == counted
                ? Stream.empty()
                : Stream.of(figure.id() + " counts " + counted + " " + what + ", listed are " + listed);
    }

    private static List<String> answers(Section section) {
        return section.lines().stream()
                .flatMap(line -> line.answers().stream()
                        .map(Answer::item)
                        .map(item -> line.state().iso3() + " " + item.code()))
                .toList();
    }

    private static Section section(Behind behind, String outcome) {
        return behind.sections().stream()
                .filter(section -> section.outcome().equals(outcome))
                .findFirst()
                .orElseThrow(() -> new AssertionError(behind.place() + " has no " + outcome));
    }
}
