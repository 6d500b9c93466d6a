package org.rapporteur.trial;

import static java.util.stream.Collectors.averagingLong;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.answer.RawAnswer;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.answer.Review;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Level;
import org.rapporteur.core.report.Scale;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.core.validation.Typed;
import org.rapporteur.core.validation.Typing;
import org.rapporteur.returns.Channel;
import org.rapporteur.testing.RealDefinitions;

class TrialReturnsTest {

    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
    private static final List<String> SCALE = List.of("no_action", "planned", "partial", "substantial", "full");
    private static final List<TrialReturn> MADE = made();

    @Test
    void makesUpReturnsOfAboutSixtyPerCentOfTheStatesEveryYear() {
        for (var year : List.of(2024, 2025, 2026)) {
            assertThat(submitted(year)).as("" + year).hasSizeBetween(105, 130);
            for (var group : RegionalGroup.values()) {
                assertThat(submitted(year))
                        .as(year + " " + group)
                        .anyMatch(each -> each.state().group() == group);
            }
        }
    }

    @Test
    void leavesTheStatesOfTheWalkThroughTheirLatestYearAndShowsThemThoseBefore() {
        for (var iso3 : TrialState.EMPTY) {
            assertThat(MADE.stream().filter(each -> each.state().iso3().equals(iso3)))
                    .as(iso3)
                    .extracting(each -> each.year() + (each.submitted() ? " submitted" : " begun"))
                    .containsExactly("2024 submitted", "2025 submitted");
        }
    }

    @Test
    void submitsOnlyWhatAStateCouldSubmit() {
        for (var each : submitted()) {
            var checks = new Checks(each.questionnaire(), each.previous().orElse(Answers.NONE));
            assertThat(checks.blocking(each.answers()))
                    .as(each.year() + each.state().iso3())
                    .isEmpty();
            assertThat(checks.relevant(each.answers())).isEqualTo(each.answers());
        }
    }

    @Test
    void isHeldAgainstWhatWasSubmittedTheYearBefore() {
        var signed = new HashMap<String, Answers>();
        for (var each : MADE) {
            var before = signed.get((each.year() - 1) + each.state().iso3());
            assertThat(each.previous()).isEqualTo(Optional.ofNullable(before));
            if (each.submitted()) {
                signed.put(each.year() + each.state().iso3(), each.answers());
            }
        }
    }

    @Test
    void warnsSeldom() {
        var warnings = submitted().stream()
                .mapToLong(
                        each -> new Checks(each.questionnaire(), each.previous().orElse(Answers.NONE))
                                .rules(each.answers()).stream()
                                        .filter(finding -> finding.level() == Level.WARNING)
                                        .count())
                .sum();
        assertThat(warnings / (double) submitted().size()).isBetween(0.0, 15.0);
    }

    @Test
    void movesSlowlyFromYearToYear() {
        var steps = new int[SCALE.size() * 2];
        for (var each : submitted()) {
            each.previous().ifPresent(previous -> progress(each).forEach((code, value) -> {
                var from = SCALE.indexOf(previous.answer(code).orElse(""));
                var to = SCALE.indexOf(value);
                if (from >= 0) {
                    assertThat(to).isBetween(from - 1, from + 1);
                    steps[SCALE.size() + to - from]++;
                }
            }));
        }
        int fallen = steps[SCALE.size() - 1];
        int stayed = steps[SCALE.size()];
        int risen = steps[SCALE.size() + 1];
        assertThat(fallen).isPositive().isLessThan(risen);
        assertThat(risen).isLessThan(stayed / 5);
    }

    @Test
    void givesOnlyAnswersThatTheQuestionsTake() {
        for (var each : MADE) {
            each.answers().sorted().forEach((code, value) -> {
                var item = each.questionnaire().item(code).orElseThrow();
                if (item.type() instanceof AnswerType.Number type) {
                    requireWithin(type, value);
                } else {
                    var raw = new RawAnswer(code.toString(), new RawValue.Text(value.exported()), new Location.Field());
                    assertThat(Typing.type(item, raw)).isEqualTo(new Typed.Accepted(Optional.of(value), List.of()));
                }
            });
        }
    }

    private static void requireWithin(AnswerType.Number type, AnswerValue value) {
        if (value instanceof AnswerValue.Number number) {
            assertThat(number.number()).isBetween(type.minimum(), type.maximum());
            assertThat(number.number().scale()).isLessThanOrEqualTo(type.decimals());
        } else {
            assertThat(value).isEqualTo(new AnswerValue.NotKnown());
        }
    }

    @Test
    void namesNothingTwice() {
        var named = 0;
        for (var each : submitted(2026)) {
            var seen = new HashSet<String>();
            for (var answer : answers(each, "obstacles").entrySet()) {
                assertThat(seen.add(answer.getKey().recommendation() + answer.getValue()))
                        .isTrue();
                named++;
            }
        }
        assertThat(named).isGreaterThan(1000);
    }

    @Test
    void leavesSomeReturnsUnfinishedInTheLatestYear() {
        var begun = MADE.stream().filter(each -> !each.submitted()).toList();
        assertThat(begun).hasSizeGreaterThan(5).allSatisfy(each -> {
            assertThat(each.year()).isEqualTo(2026);
            assertThat(each.answers().size()).isPositive();
            assertThat(new Checks(each.questionnaire(), each.previous().orElse(Answers.NONE)).blocking(each.answers()))
                    .isNotEmpty();
        });
    }

    @Test
    void hasEveryKindOfAnswerAndOfMissingAnswer() {
        assertThat(count(Scale.NOT_APPLICABLE)).isPositive();
        assertThat(count(Scale.NOT_KNOWN)).isPositive();
        SCALE.forEach(code -> assertThat(count(code)).as(code).isGreaterThan(100));
        assertThat(submitted(2026))
                .noneMatch(each ->
                        each.answers().size() == each.questionnaire().items().size());
        for (var template : List.of("since", "indicators", "means", "assistance_area", "good_practice_clearance")) {
            assertThat(submitted(2026).stream()
                            .mapToInt(each -> answers(each, template).size())
                            .sum())
                    .as(template)
                    .isGreaterThan(100);
        }
    }

    @Test
    void saysInEveryTextThatItIsSynthetic() {
        for (var each : MADE) {
            each.answers().sorted().values().stream()
                    .filter(AnswerValue.Narrative.class::isInstance)
                    .forEach(text -> assertThat(text.exported()).startsWith("Synthetic text for trial"));
        }
    }

    @Test
    void makesUpTheSameInEveryTrial() {
        assertThat(made()).isEqualTo(MADE);
    }

    @Test
    void showsRegionsThatDiffer() {
        var full = submitted(2026).stream()
                .collect(groupingBy(each -> each.state().group(), averagingLong(each -> progress(each).values().stream()
                        .filter("full"::equals)
                        .count())));
        assertThat(full.get(RegionalGroup.WESTERN_EUROPEAN_OTHER)).isGreaterThan(full.get(RegionalGroup.AFRICAN));
    }

    @Test
    void carriesOverWhatTheStateSignedTheYearBefore() {
        for (var each : MADE) {
            var carried = each.revisions().stream()
                    .filter(revision -> revision.channel() == Channel.CARRIED)
                    .toList();
            assertThat(carried).hasSize(each.previous().isPresent() ? 1 : 0);
            for (var revision : carried) {
                assertThat(revision.number()).isEqualTo(1);
                assertThat(revision.changes()).isNotEmpty().allSatisfy((code, value) -> {
                    assertThat(each.questionnaire().edition().carriesOver()).contains(code.template());
                    assertThat(value).isEqualTo(each.previous().get().value(code));
                });
            }
        }
    }

    @Test
    void leavesAboutAFifthOfWhatWasCarriedOverWithoutALook() {
        for (var year : List.of(2025, 2026)) {
            var newest = submitted(year).stream().map(TrialReturnsTest::newest).toList();
            var sent = newest.stream()
                    .mapToLong(each -> each.reviews().keySet().stream()
                            .filter(code -> each.answers().value(code).isPresent())
                            .count())
                    .sum();
            var left = newest.stream().mapToInt(TrialSubmission::notReviewed).sum();
            assertThat(left / (double) sent).as("" + year).isBetween(0.15, 0.25);
            assertThat(newest).filteredOn(each -> each.notReviewed() == 0).hasSizeGreaterThan(30);
            for (var review : Review.values()) {
                assertThat(newest.stream()
                                .flatMap(each -> each.reviews().values().stream())
                                .filter(review::equals))
                        .as(year + " " + review)
                        .hasSizeGreaterThan(1000);
            }
        }
    }

    @Test
    void sendsSomeReturnsLateAndManyInTheLastDays() {
        for (var year : List.of(2024, 2025)) {
            var due = submitted(year).get(0).questionnaire().due();
            var days = submitted(year).stream()
                    .map(each -> each.submissions().get(0).submittedAt())
                    .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC))
                    .toList();
            assertThat(days).filteredOn(day -> day.isAfter(due)).hasSizeBetween(10, 40);
            assertThat(days)
                    .filteredOn(day -> !day.isAfter(due) && day.isAfter(due.minusDays(14)))
                    .hasSizeBetween(40, 80);
        }
    }

    @Test
    void doesNothingInTheFutureAndNothingOutOfOrder() {
        var early = made(Instant.parse("2026-08-01T00:00:00Z"));
        assertTimes(MADE, NOW);
        assertTimes(early, Instant.parse("2026-08-01T00:00:00Z"));
        assertThat(early).hasSameSizeAs(MADE);
    }

    private static void assertTimes(List<TrialReturn> returns, Instant now) {
        var last = new HashMap<String, Instant>();
        for (var each : returns) {
            for (var revision : each.revisions()) {
                assertThat(revision.madeAt()).isBefore(now);
                assertThat(last.getOrDefault(each.state().iso3(), Instant.MIN)).isBeforeOrEqualTo(revision.madeAt());
                last.put(each.state().iso3(), revision.madeAt());
                each.submissions().stream()
                        .filter(submission -> submission.revision() == revision.number())
                        .forEach(submission -> {
                            assertThat(submission.submittedAt()).isBetween(revision.madeAt(), now);
                            last.put(each.state().iso3(), submission.submittedAt());
                        });
            }
        }
    }

    @Test
    void submitsSomeReturnsWithHardlyMoreThanIsRequiredAndSomeTwice() {
        assertThat(submitted())
                .filteredOn(each -> answeredOfWhatIsNotRequired(each) < 0.35)
                .hasSizeBetween(5, 30);
        var twice = submitted().stream()
                .filter(each -> each.submissions().size() == 2)
                .toList();
        assertThat(twice).hasSizeBetween(5, 30).allSatisfy(each -> {
            var first = each.submissions().get(0);
            var checks = new Checks(each.questionnaire(), each.previous().orElse(Answers.NONE));
            assertThat(checks.blocking(first.answers())).isEmpty();
            assertThat(first.answers()).isNotEqualTo(each.answers());
            assertThat(each.submissions().get(1).answers()).isEqualTo(each.answers());
        });
    }

    /** The share of the choices and numbers that were asked without need and not carried over. */
    private static double answeredOfWhatIsNotRequired(TrialReturn made) {
        var carried = made.questionnaire().edition().carriesOver();
        return made.reported().stream()
                .filter(answer ->
                        !made.questionnaire().item(answer.item()).orElseThrow().required())
                .filter(answer -> !carried.contains(answer.item().template()))
                .mapToInt(answer -> answer.value().isPresent() ? 1 : 0)
                .average()
                .orElse(1);
    }

    @Test
    void tellsOfGoodPracticesInSeveralLanguagesOfWhichFewMayBeQuoted() {
        var cleared = submitted(2026).stream()
                .flatMap(each -> answers(each, "good_practice_clearance").values().stream())
                .collect(groupingBy(clearance -> clearance, counting()));
        assertThat(cleared).containsOnlyKeys("quote", "paraphrase", "secretariat_only");
        assertThat(cleared.get("quote")).isBetween(20L, cleared.get("paraphrase"));
        var texts = submitted(2026).stream()
                .flatMap(each -> answers(each, "good_practice").values().stream())
                .toList();
        for (var script :
                List.of("équipes|élèves", "municipios|jóvenes", "\\p{IsCyrillic}", "\\p{IsArabic}", "\\p{IsHan}")) {
            assertThat(texts)
                    .as(script)
                    .anyMatch(text -> Pattern.compile(script).matcher(text).find());
        }
    }

    /** The States that came and went differ from those that always reported. */
    @Test
    void hasAPanelThatTellsAnotherTrendThanAllThatReported() {
        var panel = states(2024);
        panel.retainAll(states(2025));
        panel.retainAll(states(2026));
        assertThat(panel.size()).isBetween(70, states(2026).size() - 8);
        assertThat(states(2025))
                .anyMatch(iso3 -> states(2024).contains(iso3) && !states(2026).contains(iso3));
        assertThat(states(2026))
                .anyMatch(iso3 -> !states(2024).contains(iso3) && !states(2025).contains(iso3));
        var ofAll = implemented(2026, states(2026)) - implemented(2024, states(2024));
        var ofPanel = implemented(2026, panel) - implemented(2024, panel);
        assertThat(ofPanel - ofAll).isGreaterThan(0.01);
    }

    private static Set<String> states(int year) {
        return submitted(year).stream().map(each -> each.state().iso3()).collect(toCollection(TreeSet::new));
    }

    private static double implemented(int year, Set<String> states) {
        return submitted(year).stream()
                .filter(each -> states.contains(each.state().iso3()))
                .flatMap(each -> progress(each).values().stream())
                .filter(SCALE::contains)
                .mapToInt(step -> SCALE.indexOf(step) >= 3 ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static TrialSubmission newest(TrialReturn made) {
        return made.submissions().get(made.submissions().size() - 1);
    }

    private static List<TrialReturn> made() {
        return made(NOW);
    }

    private static List<TrialReturn> made(Instant now) {
        var definitions = RealDefinitions.loaded();
        return TrialReturns.made(
                definitions.memberStates(), definitions.questionnaires().all(), now);
    }

    private static List<TrialReturn> submitted() {
        return MADE.stream().filter(TrialReturn::submitted).toList();
    }

    private static List<TrialReturn> submitted(int year) {
        return submitted().stream().filter(each -> each.year() == year).toList();
    }

    private static Map<ItemCode, String> progress(TrialReturn made) {
        return answers(made, "status");
    }

    private static Map<ItemCode, String> answers(TrialReturn made, String template) {
        var answers = new HashMap<ItemCode, String>();
        made.answers().sorted().forEach((code, value) -> {
            if (code.template().equals(template)) {
                answers.put(code, value.exported());
            }
        });
        return answers;
    }

    private static long count(String progress) {
        return submitted(2026).stream()
                .flatMap(each -> progress(each).values().stream())
                .filter(progress::equals)
                .count();
    }
}
