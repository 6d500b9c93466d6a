package org.rapporteur.editions.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.expression.Numeric;
import org.rapporteur.core.expression.Textual;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.questionnaire.Level;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Rule;
import org.rapporteur.core.questionnaire.Rule.Over;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.testing.RandomAnswers;
import org.rapporteur.testing.RealDefinitions;
import org.rapporteur.testing.SmallQuestionnaire;

class FrozenQuestionnaireTest {

    private static final String OTHER_HASH = "0".repeat(64);

    static Stream<Questionnaire> questionnaires() {
        return Stream.concat(
                RealDefinitions.loaded().questionnaires().all().stream(),
                Stream.of(SmallQuestionnaire.questionnaire(), withEveryKindOfRule()));
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void asksTheSameAfterwards(Questionnaire questionnaire) {
        var read = thawed(questionnaire);

        assertThat(read.catalogue().instrument())
                .isEqualTo(questionnaire.catalogue().instrument());
        assertThat(read.edition()).isEqualTo(questionnaire.edition());
        assertThat(read.chapters()).isEqualTo(questionnaire.chapters());
        assertThat(List.copyOf(read.items())).isEqualTo(List.copyOf(questionnaire.items()));
        assertThat(read.rules()).isEqualTo(questionnaire.rules());
        assertThat(read.roles()).isEqualTo(questionnaire.roles());
        assertThat(read.isRelevanceOnPrevious()).isEqualTo(questionnaire.isRelevanceOnPrevious());
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void hasTheSameHashWhereItIsWorkedOutAnew(Questionnaire questionnaire) {
        var read = thawed(questionnaire);

        var anew = new Questionnaire(read.catalogue(), read.edition(), read.chapters(), read.rules(), read.roles());

        assertThat(anew.definitionHash()).isEqualTo(questionnaire.definitionHash());
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void findsTheSameInTheSameAnswers(Questionnaire questionnaire) {
        var read = thawed(questionnaire);

        for (var seed = 0; seed < 10; seed++) {
            var answers = RandomAnswers.to(questionnaire, seed);
            var previous = RandomAnswers.to(questionnaire, seed + 100);
            var before = new Checks(questionnaire, previous);
            var after = new Checks(read, previous);
            assertThat(after.rules(answers)).isEqualTo(before.rules(answers));
            assertThat(after.blocking(answers)).isEqualTo(before.blocking(answers));
            assertThat(after.asides(answers)).isEqualTo(before.asides(answers));
            assertThat(after.completion(answers)).isEqualTo(before.completion(answers));
            assertThat(after.effort(answers)).isEqualTo(before.effort(answers));
        }
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void isTheSameDocumentEachTime(Questionnaire questionnaire) {
        var document = FrozenQuestionnaire.write(questionnaire);

        assertThat(FrozenQuestionnaire.write(FrozenQuestionnaire.read(document, OTHER_HASH)))
                .isEqualTo(document);
    }

    @Test
    void keepsTheHashThatItWasFrozenWith() {
        var questionnaire = SmallQuestionnaire.questionnaire();

        assertThat(FrozenQuestionnaire.read(FrozenQuestionnaire.write(questionnaire), OTHER_HASH)
                        .definitionHash())
                .isEqualTo(OTHER_HASH)
                .isNotEqualTo(questionnaire.definitionHash());
    }

    @Test
    void readsADocumentThatWasFrozenBeforeItHeldTheNamesOfTheTexts() {
        var written = FrozenQuestionnaire.write(SmallQuestionnaire.questionnaire());
        var older = written.replaceFirst("\"short\":\"2016\",", "").replaceFirst("\"earlier\":\\{.*?\\}\\},", "");
        assertThat(older).doesNotContain("\"short\"", "\"earlier\"");

        var instrument = FrozenQuestionnaire.read(older, OTHER_HASH).catalogue().instrument();

        assertThat(instrument.names()).containsEntry("instrument", "small").containsEntry("earlier", "earlier");
        assertThat(instrument.earlier().nameOf("Action")).isEqualTo("Action");
    }

    @Test
    void findsSomethingByTheRulesOfTheTest() {
        var answers = RandomAnswers.to(withEveryKindOfRule(), 1);

        assertThat(new Checks(withEveryKindOfRule(), Answers.NONE).rules(answers))
                .isNotEmpty();
    }

    @Test
    void refusesADocumentOfAFormThatItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrozenQuestionnaire.read("{\"format\":2}", OTHER_HASH))
                .withMessageContaining("format 2");
        assertThatIllegalArgumentException().isThrownBy(() -> FrozenQuestionnaire.read("{", OTHER_HASH));
        assertThatIllegalArgumentException().isThrownBy(() -> FrozenQuestionnaire.read("{}", OTHER_HASH));
    }

    private static Questionnaire thawed(Questionnaire questionnaire) {
        return FrozenQuestionnaire.read(FrozenQuestionnaire.write(questionnaire), questionnaire.definitionHash());
    }

    private static Questionnaire withEveryKindOfRule() {
        var small = SmallQuestionnaire.questionnaire();
        var rules = List.of(
                rule("item", new Over.EachItem("measures", Set.of()), List.of()),
                rule("number", new Over.EachItem("elements", Set.of(Measure.COUNT, Measure.YEAR)), List.of()),
                rule("recommendation", new Over.EachRecommendation(), List.of("status")),
                rule("chapter", new Over.EachChapter(), List.of("status", "measures")),
                rule("return", new Over.WholeReturn(), List.of("1.a.status")));
        return new Questionnaire(small.catalogue(), small.edition(), small.chapters(), rules, small.roles());
    }

    private static Rule rule(String id, Over over, List<String> items) {
        return new Rule(
                id,
                Level.NOTE,
                over,
                "answered(status)",
                new Truth.Answered(Variable.present("status")),
                items,
                "it is {was} and {is}",
                Map.of(
                        "was", new Textual.Read(Variable.previous("status")),
                        "is", new Numeric.Length(new Textual.Read(Variable.present("status")))));
    }
}
