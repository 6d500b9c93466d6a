package org.rapporteur.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.questionnaire.Level;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Rule;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.text.FindingTexts;
import org.rapporteur.text.Texts;

/** The rules that the program ships, on an edition that asks everything. */
class RulesOfTheQuestionnaireTest {

    /** What a State might well answer: one component missing here and there, and nothing that contradicts itself. */
    private static final List<Map<String, Object>> WELL_FILLED = List.of(
            Map.of(
                    "*.*.status", "partial",
                    "*.*.since", 2014,
                    "*.*.elements.*", "in_development",
                    "*.*.means.*", "yes",
                    "*.*.obstacles.first", "funds",
                    "*.*.obstacles.second", "staff",
                    "*.*.assistance", "needed",
                    "*.*.assistance_area", "training",
                    "*.*.authority", "Ministry of Health"),
            Map.of(
                    "1.*.status", "substantial",
                    "1.*.elements.*", "in_place",
                    "4.*.status", "not_known",
                    "7.*.status", "not_applicable",
                    "7.*.not_applicable_reason", "No plants are cultivated illicitly.",
                    "*.*.means.budget", "no",
                    "1.i.indicators.people-treated", 1250,
                    "1.j.indicators.treatment-coverage", 12.5,
                    "1.m.indicators.take-home-naloxone", "no",
                    "1.o.indicators.opioid-agonist-coverage", 40),
            Map.of("1.a.status", "full", "1.b.status", "no_action", "1.c.elements.online-platforms", "not_in_place"));

    @TempDir
    private static Path folder;

    private static Questionnaire questionnaire;

    @BeforeAll
    static void askEverything() {
        questionnaire = DefinitionFolder.ofTheProgram(folder)
                .write(
                        "editions/2999.yaml",
                        """
                        year: 2999
                        instrument: ungass-2016
                        due: 3000-03-31
                        asks:
                          - chapters: [1, 2, 3, 4, 5, 6, 7]
                            set: full
                        """)
                .loaded()
                .questionnaires()
                .of(2999)
                .orElseThrow();
    }

    static List<RuleCase> cases() {
        return RuleCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatItIsFor(RuleCase example) {
        var findings = found(example.rule(), example.before(questionnaire), example.given(questionnaire));
        assertThat(findings).isNotEmpty();
        assertThat(findings.get(0).item().orElseThrow()).hasToString(example.at());
        assertThat(FindingTexts.of(questionnaire, Texts.in(Locale.ENGLISH)).sentence(findings.get(0)))
                .isEqualTo(example.finds());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leavesTheNearestReturnAlone(RuleCase example) {
        assertThat(found(example.rule(), example.nearestBefore(questionnaire), example.nearest(questionnaire)))
                .isEmpty();
    }

    @Test
    void hasAnExampleOfEachRule() {
        assertThat(questionnaire.rules())
                .extracting(Rule::id)
                .hasSizeGreaterThanOrEqualTo(28)
                .containsExactlyElementsOf(
                        cases().stream().map(RuleCase::rule).distinct().toList());
    }

    @Test
    void appliesEachRuleSomewhere() {
        assertThat(questionnaire.rules())
                .allSatisfy(rule ->
                        assertThat(questionnaire.places(rule)).as(rule.id()).isNotEmpty());
    }

    /** A warning is explained at one recommendation, so it is about one: see the rules of a chapter or of the return. */
    @Test
    void pointsEachWarningAtOneRecommendationFirst() {
        assertThat(questionnaire.rules().stream().filter(rule -> rule.level() == Level.WARNING))
                .allSatisfy(rule -> assertThat(rule.over() instanceof Rule.Over.EachItem
                                || rule.over() instanceof Rule.Over.EachRecommendation
                                || Character.isDigit(rule.items().get(0).charAt(0)))
                        .as(rule.id())
                        .isTrue());
    }

    @Test
    void beginsEachMessageSmallAndEndsItWithAFullStop() {
        assertThat(questionnaire.rules())
                .extracting(Rule::message)
                .allMatch(message -> message.matches("(?s)[^\\p{Lu}].*\\."));
    }

    @Test
    void warnsOfNothingInAnEmptyReturn() {
        assertThat(new Checks(questionnaire, Answers.NONE).rules(Answers.NONE)).isEmpty();
    }

    @Test
    void warnsOfNothingWhereThereIsNoAction() {
        var answers = RuleCase.answers(questionnaire, List.of(Map.of("*.*.status", "no_action")));
        var checks = new Checks(questionnaire, answers);
        assertThat(checks.rules(answers)).allMatch(finding -> finding.level() == Level.NOTE);
        assertThat(checks.blocking(answers)).isEmpty();
    }

    @Test
    void warnsOfNothingInAReturnThatIsWellFilled() {
        var answers = RuleCase.answers(questionnaire, WELL_FILLED);
        assertThat(new Checks(questionnaire, answers).rules(answers))
                .allMatch(finding -> finding.level() == Level.NOTE)
                .hasSizeLessThan(10);
    }

    private static List<Finding> found(String rule, Answers before, Answers given) {
        return new Checks(questionnaire, before)
                .rules(given).stream()
                        .filter(finding -> finding.rule().orElseThrow().equals(rule))
                        .toList();
    }
}
