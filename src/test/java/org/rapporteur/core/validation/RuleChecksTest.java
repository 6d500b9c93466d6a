package org.rapporteur.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.testing.MadeUpQuestionnaire.is;
import static org.rapporteur.testing.MadeUpQuestionnaire.was;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.expression.Expression;
import org.rapporteur.core.expression.Numeric;
import org.rapporteur.core.expression.TextList;
import org.rapporteur.core.expression.Textual;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.expression.Truth.Order;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Level;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Rule;
import org.rapporteur.core.questionnaire.Rule.Over;
import org.rapporteur.core.questionnaire.Template.Role;
import org.rapporteur.testing.MadeUpQuestionnaire;

class RuleChecksTest {

    private static final Over RECOMMENDATION = new Over.EachRecommendation();
    private static final Over ELEMENT = new Over.EachItem("elements", Set.of());
    private static final Truth FELL = new Truth.And(was("status", "full"), is("status", "no_action"));

    @Test
    void findsWhatARecommendationSaysOfItselfAndOfNoOther() {
        var questionnaire = asking(rule(Level.WARNING, RECOMMENDATION, lacking(), "status", "elements"));
        var findings = findings(questionnaire, "1.a.status", "full", "1.b.elements.one", "in_place");
        assertThat(findings).isEmpty();
        findings = findings(
                questionnaire,
                "1.a.status",
                "full",
                "1.a.elements.one",
                "not_in_place",
                "1.b.status",
                "full",
                "1.b.elements.one",
                "in_place");
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.RULE_WARNING);
            assertThat(finding.rule()).contains("r");
            assertThat(finding.item()).contains(code("1.a.status"));
            assertThat(finding.others()).containsExactly(code("1.a.elements.one"), code("1.a.elements.two"));
        });
    }

    @Test
    void findsWhatOneItemSaysAfterWhatItSaidBefore() {
        var test = new Truth.And(was("value", "in_place"), is("value", "not_in_place"));
        var questionnaire = asking(rule(Level.NOTE, ELEMENT, test));
        var before = answers(questionnaire, "1.a.status", "full", "1.a.elements.one", "in_place");
        var now = answers(
                questionnaire,
                "1.a.status",
                "full",
                "1.a.elements.one",
                "not_in_place",
                "1.a.elements.two",
                "not_in_place");
        assertThat(new Checks(questionnaire, before).rules(now))
                .extracting(finding -> finding.item().orElseThrow())
                .containsExactly(code("1.a.elements.one"));
        assertThat(new Checks(questionnaire, Answers.NONE).rules(now)).isEmpty();
    }

    @Test
    void findsNothingAtAnItemThatIsNotAsked() {
        var test = new Truth.And(was("value", "in_place"), new Truth.Not(is("value", "in_place")));
        var questionnaire = asking(rule(Level.NOTE, ELEMENT, test));
        var before = answers(questionnaire, "1.a.status", "full", "1.a.elements.one", "in_place");
        var checks = new Checks(questionnaire, before);
        assertThat(checks.rules(answers(questionnaire, "1.a.status", "full"))).hasSize(1);
        assertThat(checks.rules(answers(questionnaire, "1.a.status", "no_action")))
                .isEmpty();
    }

    @Test
    void pointsAtNothingThatIsNotAsked() {
        var questionnaire = asking(rule(Level.NOTE, RECOMMENDATION, is("status", "no_action"), "elements", "status"));
        assertThat(findings(questionnaire, "1.a.status", "no_action"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.item()).contains(code("1.a.status"));
                    assertThat(finding.others()).isEmpty();
                });
    }

    @Test
    void countsAnIrrelevantAnswerAsNone() {
        var questionnaire = asking(rule(Level.NOTE, RECOMMENDATION, counted("elements", "in_place", 1), "status"));
        assertThat(findings(questionnaire, "1.a.status", "no_action", "1.a.elements.one", "in_place"))
                .isEmpty();
        assertThat(findings(questionnaire, "1.a.status", "full", "1.a.elements.one", "in_place"))
                .hasSize(1);
    }

    @Test
    void countsWhatTheEditionBeforeSaidWhateverIsAskedNow() {
        var inPlace = new Truth.Compared(
                new Numeric.Count(new TextList.Read(Variable.previous("elements")), text("in_place")),
                Order.EQUAL,
                new Numeric.Constant(2));
        var questionnaire = asking(rule(Level.NOTE, RECOMMENDATION, inPlace, "status"));
        var before = answers(
                questionnaire, "1.a.status", "full", "1.a.elements.one", "in_place", "1.a.elements.two", "in_place");
        var now = answers(questionnaire, "1.a.status", "no_action");
        assertThat(new Checks(questionnaire, before).rules(now)).hasSize(1);
    }

    @Test
    void findsWhatAChapterSaysAsAWhole() {
        var questionnaire = asking(rule(Level.NOTE, new Over.EachChapter(), counted("status", "full", 2), "status"));
        assertThat(findings(questionnaire, "1.a.status", "full", "2.a.status", "full"))
                .isEmpty();
        assertThat(findings(questionnaire, "1.a.status", "full", "1.b.status", "full"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.others()).containsExactly(code("1.b.status")));
    }

    @Test
    void findsWhatTheReturnSaysAsAWhole() {
        var questionnaire =
                asking(rule(Level.NOTE, new Over.WholeReturn(), counted("status", "full", 2), "2.a.status"));
        assertThat(findings(questionnaire, "1.a.status", "full", "2.a.status", "full"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.item()).contains(code("2.a.status")));
    }

    @Test
    void findsATextThatIsRepeatedWordForWord() {
        var test = new Truth.Compared(
                new Numeric.Repetitions(Variable.present("measures")), Order.GREATER, new Numeric.Constant(1));
        var questionnaire = asking(rule(Level.NOTE, RECOMMENDATION, test, "measures"));
        assertThat(findings(questionnaire, "1.a.measures", "A law.", "1.b.measures", "A law", "2.a.measures", "x"))
                .isEmpty();
        assertThat(findings(questionnaire, "1.a.measures", "A law.", "1.b.measures", "x", "2.a.measures", "A law."))
                .extracting(finding -> finding.item().orElseThrow())
                .containsExactly(code("1.a.measures"), code("2.a.measures"));
    }

    @Test
    void countsRepetitionsOfTheEditionBeforeInThatEdition() {
        var test = new Truth.Compared(
                new Numeric.Repetitions(Variable.previous("measures")), Order.EQUAL, new Numeric.Constant(2));
        var questionnaire = asking(rule(Level.NOTE, RECOMMENDATION, test, "measures"));
        var before = answers(questionnaire, "1.a.measures", "A law.", "1.b.measures", "A law.");
        assertThat(new Checks(questionnaire, before).rules(Answers.NONE)).hasSize(2);
        assertThat(new Checks(questionnaire, Answers.NONE).rules(before)).isEmpty();
    }

    @Test
    void namesTheLabelsOfOptionsAndNumbersAsTheyAre() {
        Map<String, Expression> arguments = Map.of(
                "before", new Textual.Read(Variable.previous("status")),
                "measures", new Textual.Read(Variable.present("measures")),
                "treated", new Numeric.Read(Variable.present("treated")),
                "half",
                        new Numeric.Calculated(
                                new Numeric.Read(Variable.present("treated")),
                                Numeric.Operation.DIVIDED_BY,
                                new Numeric.Constant(2)),
                "unknown", new Numeric.Read(Variable.previous("treated")));
        var questionnaire =
                asking(new Rule("r", Level.NOTE, RECOMMENDATION, "", FELL, List.of("status"), "found", arguments));
        var before = answers(questionnaire, "1.a.status", "full", "1.a.treated", "not_known");
        var now = answers(questionnaire, "1.a.status", "no_action", "1.a.measures", "A law.", "1.a.treated", "1200");
        assertThat(new Checks(questionnaire, before).rules(now)).singleElement().satisfies(finding -> assertThat(
                        finding.arguments())
                .containsEntry("message", "found")
                .containsEntry("before", "The label of full")
                .containsEntry("measures", "A law.")
                .containsEntry("treated", new BigDecimal("1200"))
                .containsEntry("half", new BigDecimal("600"))
                .containsEntry("unknown", null));
    }

    @Test
    void doesNotBlockByANote() {
        assertThat(blocking(Level.NOTE)).isEmpty();
    }

    @Test
    void blocksByAnErrorEvenIfItIsExplained() {
        assertThat(blocking(Level.ERROR)).containsExactly("r 1.a.status");
        assertThat(blocking(Level.ERROR, "1.a.explanation", "A flood.")).containsExactly("r 1.a.status");
    }

    @Test
    void blocksByAWarningUntilItIsExplained() {
        assertThat(blocking(Level.WARNING)).containsExactly("explanation_missing 1.a.explanation");
        assertThat(blocking(Level.WARNING, "1.b.explanation", "A flood."))
                .containsExactly("explanation_missing 1.a.explanation");
        assertThat(blocking(Level.WARNING, "1.a.explanation", "A flood.")).isEmpty();
    }

    @Test
    void wantsOneExplanationForAllWarningsAboutARecommendation() {
        var questionnaire = asking(
                rule(Level.WARNING, RECOMMENDATION, lacking(), "status"),
                new Rule("s", Level.WARNING, ELEMENT, "", is("value", "not_in_place"), List.of(), "found", Map.of()));
        var answers = answers(
                questionnaire,
                "1.a.status",
                "full",
                "1.a.elements.one",
                "not_in_place",
                "1.b.status",
                "no_action",
                "2.a.status",
                "no_action");
        assertThat(new Checks(questionnaire, Answers.NONE).blocking(answers))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsEntry("rules", List.of("r", "s")));
    }

    @Test
    void explainsAWarningAboutTheWholeReturnWhereItPointsFirst() {
        var questionnaire = asking(rule(Level.WARNING, new Over.WholeReturn(), is("1.b.status", "full"), "2.a.status"));
        var answers = answers(questionnaire, "1.a.status", "full", "1.b.status", "full", "2.a.status", "full");
        assertThat(blocking(new Checks(questionnaire, Answers.NONE), answers))
                .containsExactly("explanation_missing 2.a.explanation");
    }

    @Test
    void wantsNoExplanationWhereTheEditionAsksForNone() {
        var questionnaire = MadeUpQuestionnaire.about("1.a")
                .choice("status", "full")
                .rule(rule(Level.WARNING, RECOMMENDATION, is("status", "full"), "status"))
                .build();
        var checks = new Checks(questionnaire, Answers.NONE);
        assertThat(blocking(checks, answers(questionnaire, "1.a.status", "full")))
                .isEmpty();
    }

    private static List<String> blocking(Level level, String... more) {
        var questionnaire = asking(rule(level, RECOMMENDATION, FELL, "status"));
        var before = answers(questionnaire, "1.a.status", "full");
        var now =
                answers(questionnaire, "1.a.status", "no_action", "1.b.status", "no_action", "2.a.status", "no_action");
        var all = new HashMap<>(now.sorted());
        all.putAll(answers(questionnaire, more).sorted());
        return blocking(new Checks(questionnaire, before), new Answers(all));
    }

    private static List<String> blocking(Checks checks, Answers answers) {
        return checks.blocking(answers).stream()
                .map(finding -> finding.key() + " " + finding.item().orElseThrow())
                .toList();
    }

    private static Questionnaire asking(Rule... rules) {
        var questionnaire = MadeUpQuestionnaire.about("1.a", "1.b", "2.a")
                .choice("status", "no_action", "full")
                .required()
                .elements("elements", "in_place", "not_in_place")
                .when(is("status", "full"))
                .number("treated", Measure.COUNT)
                .narrative("measures")
                .narrative("explanation")
                .as(Role.EXPLANATION);
        List.of(rules).forEach(questionnaire::rule);
        return questionnaire.build();
    }

    private static Truth lacking() {
        return new Truth.And(is("status", "full"), counted("elements", "not_in_place", 1));
    }

    /** Whether so many of the present answers are this one. */
    private static Truth counted(String name, String option, int number) {
        return new Truth.Compared(
                new Numeric.Count(new TextList.Read(Variable.present(name)), text(option)),
                Order.EQUAL,
                new Numeric.Constant(number));
    }

    private static Rule rule(Level level, Over over, Truth when, String... items) {
        return new Rule("r", level, over, "", when, List.of(items), "found", Map.of());
    }

    private static List<Finding> findings(Questionnaire questionnaire, String... codesAndValues) {
        return new Checks(questionnaire, Answers.NONE).rules(answers(questionnaire, codesAndValues));
    }

    private static Answers answers(Questionnaire questionnaire, String... codesAndValues) {
        return MadeUpQuestionnaire.answers(questionnaire, codesAndValues);
    }

    private static Textual text(String value) {
        return new Textual.Constant(value);
    }

    private static ItemCode code(String text) {
        return ItemCode.parse(text).orElseThrow();
    }
}
