package org.rapporteur.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.testing.MadeUpQuestionnaire.is;
import static org.rapporteur.testing.MadeUpQuestionnaire.was;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.expression.Numeric;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.testing.MadeUpQuestionnaire;

class RelevanceTest {

    /** The area is asked where assistance is, and that is asked where the recommendation applies. */
    private static final Questionnaire CHAIN = MadeUpQuestionnaire.about("1.a", "1.b")
            .choice("area", "law", "training")
            .when(is("assistance", "needed"))
            .choice("assistance", "none", "needed")
            .when(is("status", "planned", "full"))
            .choice("status", "not_applicable", "planned", "full")
            .build();

    @Test
    void asksTheLastOfAChainOnlyWhileAllBeforeItAreGiven() {
        assertThat(relevant()).containsExactly("1.a.status", "1.b.status");
        assertThat(relevant("1.a.status", "full")).containsExactly("1.a.assistance", "1.a.status", "1.b.status");
        assertThat(relevant("1.a.status", "full", "1.a.assistance", "needed"))
                .containsExactly("1.a.area", "1.a.assistance", "1.a.status", "1.b.status");
        assertThat(relevant("1.a.status", "full", "1.a.assistance", "none")).doesNotContain("1.a.area");
    }

    @Test
    void countsAnAnswerThatHasBecomeIrrelevantAsNoneForWhatDependsOnIt() {
        var relevance = relevance("1.a.status", "not_applicable", "1.a.assistance", "needed", "1.a.area", "law");
        assertThat(relevance.isRelevant(code("1.a.area"))).isFalse();
        assertThat(relevance.answer(code("1.a.assistance"))).isEmpty();
        assertThat(relevance.answer(code("1.a.area"))).isEmpty();
    }

    @Test
    void bringsBackAKeptAnswerWithWhatDependsOnIt() {
        var kept = answers("1.a.status", "not_applicable", "1.a.assistance", "needed", "1.a.area", "law");
        var changed = Map.of(code("1.a.status"), Optional.<AnswerValue>of(new AnswerValue.Chosen("planned")));
        var relevance = CHAIN.relevance(kept.with(changed), Answers.NONE);
        assertThat(relevance.answer(code("1.a.assistance"))).contains("needed");
        assertThat(relevance.answer(code("1.a.area"))).contains("law");
    }

    @Test
    void doesNotMixUpRecommendations() {
        assertThat(relevant("1.a.status", "full", "1.b.assistance", "needed")).doesNotContain("1.a.area", "1.b.area");
    }

    @Test
    void leavesOpenWhatDependsOnAnAnswerStillToCome() {
        var relevance = relevance("1.b.status", "not_applicable");
        assertThat(relevance.isUndecided(item("1.a.area"))).isTrue();
        assertThat(relevance.isUndecided(item("1.b.area"))).isFalse();
        assertThat(relevance.isUndecided(item("1.a.status"))).isFalse();
    }

    @Test
    void readsTheEditionBefore() {
        var questionnaire = MadeUpQuestionnaire.about("1.a")
                .choice("status", "planned", "full")
                .narrative("change")
                .when(new Truth.And(was("status", "full"), is("status", "planned")))
                .build();
        var before = MadeUpQuestionnaire.answers(questionnaire, "1.a.status", "full");
        var now = MadeUpQuestionnaire.answers(questionnaire, "1.a.status", "planned");
        assertThat(questionnaire.relevance(now, before).isRelevant(code("1.a.change")))
                .isTrue();
        assertThat(questionnaire.relevance(now, Answers.NONE).isRelevant(code("1.a.change")))
                .isFalse();
        assertThat(questionnaire.isRelevanceOnPrevious()).isTrue();
        assertThat(CHAIN.isRelevanceOnPrevious()).isFalse();
    }

    /** What was asked in words then may be asked for a number now. */
    @ParameterizedTest
    @ValueSource(strings = {"The law of 2019", "1.2.3", "tier_1", "\u0663", "not_known", "2e9"})
    void knowsNoNumberWhereTheEditionBeforeGaveAnotherAnswer(String before) {
        var questionnaire = MadeUpQuestionnaire.about("1.a")
                .choice("status", "planned", "full")
                .narrative("change")
                .when(new Truth.Compared(
                        new Numeric.Read(Variable.previous("since")), Truth.Order.GREATER, new Numeric.Constant(0)))
                .number("since", AnswerType.Number.Measure.COUNT)
                .build();
        assertThat(questionnaire
                        .relevance(Answers.NONE, code -> Optional.of(before))
                        .isRelevant(code("1.a.change")))
                .isFalse();
        assertThat(questionnaire
                        .relevance(Answers.NONE, code -> Optional.of("2019.5"))
                        .isRelevant(code("1.a.change")))
                .isTrue();
    }

    @Test
    void readsOneQuestionOfAnotherRecommendation() {
        var questionnaire = MadeUpQuestionnaire.about("1.a", "1.b")
                .choice("status", "planned", "full")
                .narrative("measures")
                .when(is("1.b.status", "full"))
                .build();
        var relevance =
                questionnaire.relevance(MadeUpQuestionnaire.answers(questionnaire, "1.b.status", "full"), Answers.NONE);
        assertThat(relevance.isRelevant(code("1.a.measures"))).isTrue();
    }

    @Test
    void refusesConditionsInACircle() {
        var circle = MadeUpQuestionnaire.about("1.a")
                .narrative("one")
                .when(new Truth.Answered(Variable.present("two")))
                .narrative("two")
                .when(new Truth.Answered(Variable.present("three")))
                .narrative("three")
                .when(new Truth.Answered(Variable.present("two")));
        assertThatThrownBy(circle::build)
                .isInstanceOfSatisfying(CircleException.class, exception -> assertThat(exception.items())
                        .containsExactly(code("1.a.two"), code("1.a.three")));
    }

    @Test
    void refusesAConditionOnItself() {
        var itself =
                MadeUpQuestionnaire.about("1.a").narrative("one").when(new Truth.Answered(Variable.present("one")));
        assertThatThrownBy(itself::build)
                .isInstanceOfSatisfying(CircleException.class, exception -> assertThat(exception.items())
                        .containsExactly(code("1.a.one")));
    }

    @Test
    void takesAConditionOnTheEditionBeforeForNoCircle() {
        var questionnaire = MadeUpQuestionnaire.about("1.a")
                .narrative("one")
                .when(new Truth.Answered(Variable.previous("one")))
                .build();
        assertThat(questionnaire.relevance(Answers.NONE, Answers.NONE).isRelevant(code("1.a.one")))
                .isFalse();
    }

    @Test
    void knowsNoItemThatIsNotAsked() {
        assertThat(relevance().isRelevant(code("1.c.status"))).isFalse();
    }

    /** So a submission, which holds the relevant answers alone, asks for exactly what the draft asked for. */
    @Property(tries = 200)
    void asksTheSameOnceIrrelevantAnswersAreLeftOut(@ForAll("returns") Answers answers) {
        var sent = new Checks(CHAIN, Answers.NONE).relevant(answers);
        assertThat(relevant(sent)).isEqualTo(relevant(answers));
        assertThat(sent.sorted().keySet()).allMatch(code -> CHAIN.asks(item(code.toString()), sent, Answers.NONE));
    }

    @Provide
    Arbitrary<Answers> returns() {
        return Combinators.combine(
                        CHAIN.items().stream().map(RelevanceTest::answer).toList())
                .as(given -> new Answers(given.stream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    private static Arbitrary<Optional<Map.Entry<ItemCode, AnswerValue>>> answer(Item item) {
        var options = ((AnswerType.Choice) item.type()).options();
        return Arbitraries.of(options)
                .map(option -> Map.entry(item.code(), (AnswerValue) new AnswerValue.Chosen(option.code())))
                .optional();
    }

    private static Relevance relevance(String... codesAndValues) {
        return CHAIN.relevance(answers(codesAndValues), Answers.NONE);
    }

    private static List<String> relevant(String... codesAndValues) {
        return relevant(answers(codesAndValues));
    }

    private static List<String> relevant(Answers answers) {
        var relevance = CHAIN.relevance(answers, Answers.NONE);
        return CHAIN.items().stream()
                .map(Item::code)
                .filter(relevance::isRelevant)
                .map(ItemCode::toString)
                .toList();
    }

    private static Answers answers(String... codesAndValues) {
        return MadeUpQuestionnaire.answers(CHAIN, codesAndValues);
    }

    private static Item item(String text) {
        return CHAIN.item(code(text)).orElseThrow();
    }

    private static ItemCode code(String text) {
        return ItemCode.parse(text).orElseThrow();
    }
}
