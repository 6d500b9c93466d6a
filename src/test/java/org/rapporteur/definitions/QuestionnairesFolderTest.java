package org.rapporteur.definitions;

import static java.util.Map.entry;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.catalogue.Indicator;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Condition;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.core.validation.Completion;

/** The definitions that the program ships. */
class QuestionnairesFolderTest {

    private static Definitions.Loaded definitions;
    private static Questionnaire edition;

    @BeforeAll
    static void load() {
        definitions = DefinitionFolder.loaded(Definitions.load(Path.of("questionnaires")));
        edition = definitions.questionnaires().of(2026).orElseThrow();
    }

    @Test
    void holdsThe103RecommendationsAndThe193States() {
        assertThat(definitions.catalogue().recommendations()).hasSize(103);
        assertThat(definitions.memberStates().all()).hasSize(193);
    }

    @Test
    void asksTheCoreOfEveryRecommendationAndTheRestInTheChaptersOf2026() {
        var chapters = Set.of(1, 2, 5);
        var all = count(recommendation -> 1, chapter -> true);
        var some = count(recommendation -> 1, chapters::contains);

        assertThat(edition.items().stream()
                        .collect(groupingBy(item -> item.code().template(), counting())))
                .isEqualTo(Map.ofEntries(
                        entry("status", all),
                        entry("not_applicable_reason", all),
                        entry("since", some),
                        entry(
                                "elements",
                                count(
                                        recommendation ->
                                                recommendation.elements().size(),
                                        chapter -> true)),
                        entry(
                                "indicators",
                                count(
                                        recommendation ->
                                                recommendation.indicators().size(),
                                        chapters::contains)),
                        entry("means", 8 * some),
                        entry("measures", all),
                        entry("obstacles", 3 * some),
                        entry("assistance", all),
                        entry("assistance_area", all),
                        entry("assistance_partner", some),
                        entry("good_practice", some),
                        entry("good_practice_clearance", some),
                        entry("sources", some),
                        entry("authority", some),
                        entry("explanation", all)));
        assertThat(all).isEqualTo(103);
        assertThat(some).isEqualTo(50);
    }

    private static long count(ToLongFunction<Recommendation> what, IntPredicate chapters) {
        return definitions
                .catalogue()
                .recommendations()
                .filter(recommendation -> chapters.test(recommendation.id().chapter()))
                .mapToLong(what)
                .sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025})
    void asksForAtMost1200AnswersInACoreYear(int year) {
        assertThat(questionnaire(year).items()).hasSizeBetween(103, 1200);
    }

    /** Nothing else blocks a submission then, and nothing else is asked for that a submission needs. */
    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void needs103AnswersFromAStateThatHasTakenNoActionAnywhere(int year) {
        var checks = new Checks(questionnaire(year), Condition.Known.NOTHING);
        var answers = everywhere("no_action");

        assertThat(checks.blocking(answers)).isEmpty();
        assertThat(checks.completion(answers).values().stream()
                        .mapToInt(Completion::required)
                        .sum())
                .isEqualTo(103);
        answers.sorted().keySet().forEach(code -> assertThat(
                        checks.blocking(answers.with(Map.of(code, Optional.empty()))))
                .extracting(finding -> finding.item().orElseThrow())
                .containsExactly(code));
    }

    private static Answers everywhere(String status) {
        return new Answers(definitions
                .catalogue()
                .recommendations()
                .collect(Collectors.toMap(
                        recommendation -> ItemCode.of(recommendation.id(), "status"),
                        recommendation -> new AnswerValue.Chosen(status))));
    }

    @Test
    void requiresTheStatusAndWhatOnlyAnotherAnswerCallsFor() {
        var required = edition.items().stream().filter(Item::required).toList();

        assertThat(required.stream().filter(item -> item.relevance().isAlways()))
                .extracting(item -> item.code().template())
                .containsOnly("status");
        assertThat(required.stream().filter(item -> !item.relevance().isAlways()))
                .extracting(item -> item.code().template())
                .containsOnly("not_applicable_reason", "good_practice_clearance");
    }

    @Test
    void saysOfEachIndicatorWhatCountsAndWhatToDoWhenItIsNotKnown() {
        var indicators = definitions
                .catalogue()
                .recommendations()
                .flatMap(recommendation -> recommendation.indicators().stream())
                .toList();

        assertThat(indicators).hasSizeGreaterThan(30).allSatisfy(indicator -> {
            assertThat(indicator.definition()).isNotBlank();
            assertThat(indicator.whenUnknown()).isNotBlank();
            assertThat(indicator.of().isBlank())
                    .isEqualTo(indicator.type() == Indicator.Type.YEAR || indicator.type() == Indicator.Type.YES_NO);
        });
        assertThat(edition.items())
                .filteredOn(item -> item.type() instanceof AnswerType.Number)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(((AnswerType.Number) item.type()).minimum())
                        .isLessThan(((AnswerType.Number) item.type()).maximum()));
    }

    @Test
    void asksForSupportWhereUnitedNationsBodiesAreToAct() {
        assertThat(label("2.g.status")).contains("support");
        assertThat(label("1.a.status")).doesNotContain("support");
    }

    @Test
    void offersNoListThatASpreadsheetCannotHold() {
        assertThat(edition.items())
                .extracting(Item::type)
                .filteredOn(AnswerType.Choice.class::isInstance)
                .allSatisfy(type -> assertThat(labels((AnswerType.Choice) type)).hasSizeLessThanOrEqualTo(255));
    }

    private static Questionnaire questionnaire(int year) {
        return definitions.questionnaires().of(year).orElseThrow();
    }

    private static String labels(AnswerType.Choice choice) {
        return choice.options().stream().map(Option::label).collect(Collectors.joining(","));
    }

    private static String label(String code) {
        return edition.item(ItemCode.parse(code).orElseThrow()).orElseThrow().label();
    }
}
