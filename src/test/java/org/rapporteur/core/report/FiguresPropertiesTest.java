package org.rapporteur.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.testing.ReportedAnswers;

class FiguresPropertiesTest {

    private static final List<String> STATES =
            ReportedAnswers.states().all().stream().map(MemberState::iso3).toList();
    private static final List<String> SCALE = List.of("no_action", "planned", "partial", "substantial", "full");
    private static final List<String> BEGUN = List.of("planned", "partial", "substantial", "full");

    @Property
    void everyReportingStateIsCountedOnceForEveryQuestion(@ForAll("returns") Map<String, Given> returns) {
        figures(report(returns)).forEach(distribution -> {
            var denominators = distribution.denominators();
            assertThat(onTheSteps(distribution)
                            + distribution.notKnown()
                            + distribution.notApplicable()
                            + distribution.notAnswered()
                            + denominators.notAsked()
                            + denominators.notReporting())
                    .isEqualTo(denominators.memberStates());
        });
    }

    @Property
    void everyStatusAnswerIsCountedOnce(@ForAll("returns") Map<String, Given> returns) {
        var answered = returns.values().stream()
                .filter(given -> !given.status().isEmpty())
                .count();
        var total =
                report(returns).recommendations().get(0).progress().figures().total();
        assertThat(total.denominators().reporting()).isEqualTo(returns.size());
        assertThat(total.denominators().answered()).isEqualTo((int) answered);
    }

    @Property
    void theGroupsAddUpToTheTotal(@ForAll("returns") Map<String, Given> returns) {
        for (var recommendation : report(returns).recommendations()) {
            var groups = recommendation.progress().figures().byGroup().values();
            for (int i = 0; i < SCALE.size(); i++) {
                var step = i;
                assertThat(groups.stream()
                                .mapToInt(group -> group.steps().get(step).count())
                                .sum())
                        .isEqualTo(recommendation
                                .progress()
                                .figures()
                                .total()
                                .steps()
                                .get(i)
                                .count());
            }
        }
    }

    @Property
    void oneMoreStateLowersNoCount(@ForAll("returns") Map<String, Given> returns, @ForAll("given") Given added) {
        var free = STATES.stream().filter(state -> !returns.containsKey(state)).findFirst();
        if (free.isEmpty()) {
            return;
        }
        var more = new TreeMap<>(returns);
        more.put(free.get(), added);
        var before = counts(report(returns));
        var after = counts(report(more));
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i)).isGreaterThanOrEqualTo(before.get(i));
        }
    }

    @Provide
    Arbitrary<Map<String, Given>> returns() {
        return Arbitraries.maps(Arbitraries.of(STATES), given());
    }

    @Provide
    Arbitrary<Given> given() {
        var statuses = new ArrayList<>(SCALE);
        statuses.addAll(List.of("not_applicable", "not_known", ""));
        var element = Arbitraries.of("in_place", "in_development", "not_in_place", "not_applicable", "not_known", "");
        var assistance = Arbitraries.of("none_needed", "needed", "received", "provided", "");
        return Combinators.combine(Arbitraries.of(statuses), element, assistance)
                .as((status, one, help) -> new Given(status, BEGUN.contains(status) ? one : "", help));
    }

    /** What a State answers about 1.a; an empty text where it does not. */
    record Given(String status, String element, String assistance) {}

    private static ChapterReport report(Map<String, Given> returns) {
        var reported = new ReportedAnswers();
        returns.forEach((iso3, given) -> {
            reported.report(iso3);
            answer(reported, iso3, "1.a.status", given.status());
            answer(reported, iso3, "1.a.elements.one", given.element());
            answer(reported, iso3, "1.a.assistance", given.assistance());
        });
        return reported.figures()
                .chapter(ReportedAnswers.questionnaire().chapter(1).orElseThrow(), List.of(), Trend.NONE);
    }

    private static void answer(ReportedAnswers reported, String iso3, String code, String value) {
        if (!value.isEmpty()) {
            reported.report(iso3, code, value);
        }
    }

    private static List<Distribution> figures(ChapterReport report) {
        return report.recommendations().stream()
                .flatMap(recommendation -> Stream.of(
                                Stream.of(recommendation.progress().figures()),
                                recommendation.templates().stream()
                                        .flatMap(template -> template.choices().stream())
                                        .map(ItemReport.OfChoice::figures))
                        .flatMap(breakdowns -> breakdowns))
                .flatMap(
                        breakdown -> Stream.concat(Stream.of(breakdown.total()), breakdown.byGroup().values().stream()))
                .toList();
    }

    /** Everything that is counted of those who reported; who did not report grows fewer. */
    private static List<Integer> counts(ChapterReport report) {
        return figures(report).stream()
                .flatMap(distribution -> Stream.concat(
                        distribution.steps().stream().map(Count::count),
                        Stream.of(
                                distribution.notApplicable(),
                                distribution.notKnown(),
                                distribution.notAnswered(),
                                distribution.denominators().notAsked())))
                .toList();
    }

    private static int onTheSteps(Distribution distribution) {
        return distribution.steps().stream().mapToInt(Count::count).sum();
    }
}
