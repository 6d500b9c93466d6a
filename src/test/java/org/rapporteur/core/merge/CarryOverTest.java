package org.rapporteur.core.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.questionnaire.Condition;
import org.rapporteur.core.questionnaire.Edition;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireGenerator;
import org.rapporteur.core.questionnaire.Template;
import org.rapporteur.core.questionnaire.Template.Repeat;
import org.rapporteur.testing.SmallQuestionnaire;

class CarryOverTest {

    private static final Template SINCE = new Template(
            "since",
            Repeat.RECOMMENDATION,
            new AnswerType.Number(Measure.YEAR, BigDecimal.valueOf(1945), BigDecimal.valueOf(2999), 0, ""),
            "Since when?",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false,
            Optional.empty(),
            Condition.ALWAYS,
            Duration.ofMinutes(1));

    private static final Answers SIGNED = answers(
            "1.a.status", "full", "1.a.elements.one", "in_place", "1.a.measures", "A law", "2.a.measures", "A fund");

    @Test
    void carriesTheAnswersOfTheTemplatesThatTheEditionNames() {
        var carried = carryOver(SIGNED, UnaryOperator.identity());

        assertThat(codes(carried.answers())).containsExactly("1.a.elements.one", "1.a.measures", "2.a.measures");
        assertThat(carried.reworded()).isEmpty();
    }

    @Test
    void carriesNothingWhereTheEditionNamesNoTemplate() {
        var before = edition(2025, Set.of(), UnaryOperator.identity());
        assertThat(CarryOver.of(before, SIGNED, edition(2026, Set.of(), UnaryOperator.identity())))
                .isEqualTo(CarryOver.NOTHING);
    }

    @Test
    void namesAnItemInsteadWhoseQuestionIsWordedOtherwise() {
        var carried = carryOver(SIGNED, template -> with(template, "measures", template.type(), "Which measures?"));

        assertThat(codes(carried.answers())).containsExactly("1.a.elements.one", "2.a.measures");
        assertThat(carried.reworded()).containsExactly(code("1.a.measures"));
    }

    @Test
    void namesAnItemInsteadThatOffersOtherOptions() {
        var options = new AnswerType.Choice(List.of(
                new Option("in_place", "In place"),
                new Option("in_development", "In development"),
                new Option("not_in_place", "Not in place")));

        var carried = carryOver(SIGNED, template -> with(template, "elements", options, template.label()));

        assertThat(carried.reworded()).containsExactly(code("1.a.elements.one"));
    }

    @Test
    void namesAnItemInsteadThatTheEditionBeforeDidNotAsk() {
        var before = edition(2025, Set.of(), UnaryOperator.identity(), "status", "elements");

        var carried = CarryOver.of(before, SIGNED, edition(2026, Set.of("measures"), UnaryOperator.identity()));

        assertThat(carried.answers()).isEmpty();
        assertThat(carried.reworded()).containsExactly(code("1.a.measures"), code("2.a.measures"));
    }

    @Test
    void leavesOutWhatTheEditionDoesNotAskAnyMore() {
        var before = edition(2025, Set.of(), UnaryOperator.identity());

        var carried = CarryOver.of(
                before, SIGNED, edition(2026, Set.of("measures"), UnaryOperator.identity(), "status", "elements"));

        assertThat(carried).isEqualTo(CarryOver.NOTHING);
    }

    @Test
    void takesAYearForTheSameQuestionThoughTheReportingYearHasMovedOn() {
        var signed = new Answers(Map.of(code("1.a.since"), new AnswerValue.Number(BigDecimal.valueOf(2019))));

        assertThat(codes(carryOver(signed, UnaryOperator.identity()).answers())).containsExactly("1.a.since");
    }

    @Test
    void changesOnlyWhatNoPersonHasGiven() {
        var carried = carryOver(SIGNED, UnaryOperator.identity());
        var present = answers("1.a.elements.one", "not_in_place", "1.a.measures", "An older law");

        var changes = carried.changes(present, Set.of(code("1.a.elements.one")));

        assertThat(changes)
                .containsOnly(
                        entry(code("1.a.measures"), SIGNED.value(code("1.a.measures"))),
                        entry(code("2.a.measures"), SIGNED.value(code("2.a.measures"))));
    }

    @Test
    void takesAwayWhatIsCarriedOverNoLonger() {
        var carried = carryOver(answers("1.a.measures", "A law"), UnaryOperator.identity());
        var present = answers("1.a.measures", "A law", "2.a.measures", "A fund", "1.b.measures", "Given");

        assertThat(carried.changes(present, Set.of(code("1.b.measures"))))
                .containsOnly(entry(code("2.a.measures"), Optional.empty()));
    }

    @Test
    void bringsNothingBackThatAPersonTookAway() {
        var carried = carryOver(answers("1.a.measures", "A law"), UnaryOperator.identity());

        assertThat(carried.changes(Answers.NONE, Set.of(code("1.a.measures")))).isEmpty();
    }

    @Test
    void changesNothingASecondTime() {
        var carried = carryOver(SIGNED, UnaryOperator.identity());
        var once = Answers.NONE.with(carried.changes(Answers.NONE, Set.of()));

        assertThat(carried.changes(once, Set.of())).isEmpty();
    }

    private static CarryOver carryOver(Answers signed, UnaryOperator<Template> change) {
        var before = edition(2025, Set.of(), UnaryOperator.identity());
        return CarryOver.of(before, signed, edition(2026, Set.of("elements", "measures", "since"), change));
    }

    private static Questionnaire edition(int year, Set<String> carriesOver, UnaryOperator<Template> change) {
        return edition(year, carriesOver, change, "status", "elements", "measures", "since");
    }

    private static Questionnaire edition(
            int year, Set<String> carriesOver, UnaryOperator<Template> change, String... asked) {
        var selection = new Edition.Selection(Set.of(1, 2), Set.of(asked));
        var edition = new Edition(year, "small", LocalDate.of(year + 1, 3, 31), List.of(selection), carriesOver);
        var templates = Stream.concat(SmallQuestionnaire.templates().stream(), Stream.of(SINCE))
                .map(change)
                .toList();
        return new QuestionnaireGenerator(SmallQuestionnaire.catalogue(), templates, List.of()).generate(edition);
    }

    /** The template itself unless it is the one that is to be changed; its question about support stays. */
    private static Template with(Template template, String id, AnswerType type, String label) {
        return !template.id().equals(id)
                ? template
                : new Template(
                        id,
                        template.repeat(),
                        type,
                        label,
                        template.supportLabel(),
                        template.help(),
                        template.members(),
                        template.required(),
                        template.role(),
                        template.relevance(),
                        template.effort());
    }

    private static List<String> codes(Map<ItemCode, ?> byCode) {
        return byCode.keySet().stream().map(ItemCode::toString).toList();
    }

    private static Answers answers(String... pairs) {
        var values = new HashMap<ItemCode, AnswerValue>();
        for (int i = 0; i < pairs.length; i += 2) {
            var code = code(pairs[i]);
            values.put(
                    code,
                    code.template().equals("measures")
                            ? new AnswerValue.Narrative(pairs[i + 1])
                            : new AnswerValue.Chosen(pairs[i + 1]));
        }
        return new Answers(values);
    }

    private static ItemCode code(String text) {
        return ItemCode.parse(text).orElseThrow();
    }
}
