package org.rapporteur.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.answer.RawAnswer;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.expression.Expression;
import org.rapporteur.core.expression.Textual;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Level;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Rule;
import org.rapporteur.core.questionnaire.Rule.Over;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.testing.SmallQuestionnaire;

/** The rule of these tests says that "planned" is worth a note, and another one that everything in a chapter is. */
class RulesAfterwardsTest {

    private final Questionnaire questionnaire = questionnaire();
    private final RulesAfterwards rules = new RulesAfterwards(new Checks(questionnaire, Answers.NONE));
    private final Answers after = answers("1.a.status", "1.b.status", "2.a.status");

    @Test
    void tellsAFileAllThatTheRulesFindAtTheCellsThatItHas() {
        var result = rules.ofFile(result(), incoming("1.b.status", "1.a.status"), after);

        assertThat(planned(result))
                .containsExactly(
                        "1.a.status " + new Location.Cell("Chapter 1", "E2"),
                        "1.b.status " + new Location.Cell("Chapter 1", "E1"),
                        "2.a.status " + new Location.Field());
    }

    @Test
    void tellsAnEditWhatIsAboutTheRecommendationsThatItAnswers() {
        var result = rules.ofEdit(result(), incoming("1.b.measures"), after);

        assertThat(planned(result)).containsExactly("1.b.status " + new Location.Field());
    }

    @Test
    void tellsAnEditWhatIsAboutTheChapterOfAnAnswer() {
        assertThat(chapters(rules.ofEdit(result(), incoming("1.b.status"), after)))
                .containsExactly("1.a.status");
        assertThat(chapters(rules.ofEdit(result(), incoming("2.a.status"), after)))
                .containsExactly("2.a.status");
        assertThat(rules.ofEdit(result(), incoming("nonsense"), after).findings())
                .isEmpty();
    }

    @Test
    void keepsWhatWasFoundBeforeAndTheBoundsOfWhatIsTold() {
        var before = Finding.at(FindingCode.RULE_NOTE, new Location.Field(), Map.of("rule", "before"));
        var many = IntStream.range(0, Told.MOST_OF_A_KIND).mapToObj(i -> before).toList();

        var told = rules.ofFile(result().with(many), incoming(), after).findings();

        assertThat(told.subList(0, Told.MOST_OF_A_KIND)).containsOnly(before);
        assertThat(told).hasSize(Told.MOST_OF_A_KIND + 1).last().satisfies(more -> {
            assertThat(more.code()).isEqualTo(FindingCode.MORE_OF_THE_SAME);
            assertThat(more.arguments()).containsEntry("count", 5);
        });
    }

    private static List<String> planned(IntakeResult result) {
        return found(result, "planned")
                .map(finding -> finding.item().orElseThrow() + " " + finding.location())
                .toList();
    }

    private static List<String> chapters(IntakeResult result) {
        return found(result, "chapter")
                .map(finding -> finding.item().orElseThrow().toString())
                .toList();
    }

    private static Stream<Finding> found(IntakeResult result, String rule) {
        return result.findings().stream().filter(finding -> finding.key().equals(rule));
    }

    private static IntakeResult result() {
        return new IntakeResult(Map.of(), 0, Set.of(), Map.of(), new Accounting(0, 0, 0, 0, 0, 0), List.of());
    }

    private static Incoming incoming(String... codes) {
        var answers = IntStream.range(0, codes.length)
                .mapToObj(i -> new RawAnswer(
                        codes[i], new RawValue.Text("Planned"), new Location.Cell("Chapter 1", "E" + (i + 1))))
                .toList();
        return new Incoming(answers, List.of(), List.of());
    }

    private static Answers answers(String... codes) {
        var values = new HashMap<ItemCode, AnswerValue>();
        for (var code : codes) {
            values.put(ItemCode.parse(code).orElseThrow(), new AnswerValue.Chosen("planned"));
        }
        return new Answers(values);
    }

    private static Questionnaire questionnaire() {
        var small = SmallQuestionnaire.questionnaire();
        var isPlanned =
                new Truth.SameText(new Textual.Read(Variable.present("status")), new Textual.Constant("planned"));
        var rules = List.of(
                rule("planned", new Over.EachRecommendation(), isPlanned),
                rule("chapter", new Over.EachChapter(), new Truth.Answered(Variable.present("status"))));
        return new Questionnaire(small.catalogue(), small.edition(), small.chapters(), rules, small.roles());
    }

    private static Rule rule(String id, Over over, Truth when) {
        return new Rule(
                id, Level.NOTE, over, id, when, List.of("status"), "worth a note", Map.<String, Expression>of());
    }
}
