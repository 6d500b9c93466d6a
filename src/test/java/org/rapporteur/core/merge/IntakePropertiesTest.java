package org.rapporteur.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.answer.RawAnswer;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.testing.SmallQuestionnaire;

class IntakePropertiesTest {

    private static final List<String> STATUSES = List.of("no_action", "planned", "full", "not_applicable");

    private final Questionnaire questionnaire = SmallQuestionnaire.questionnaire();
    private final Intake intake = new Intake(questionnaire, Answers.NONE);

    @Property
    void everyFilledCellIsAccountedForOnce(
            @ForAll("cells") List<RawAnswer> cells,
            @ForAll("answers") Answers base,
            @ForAll("answers") Answers server) {
        var result = intake.take(new Incoming(cells, List.of(), List.of()), base, server);
        var filled = cells.stream()
                .filter(cell -> !(cell.value() instanceof RawValue.Empty))
                .count();
        assertThat(result.accounting().filled()).isEqualTo((int) filled);
    }

    @Property
    void everyConfirmationIsAccountedForOnce(
            @ForAll("cells") List<RawAnswer> cells,
            @ForAll("confirmed") List<String> confirmed,
            @ForAll("answers") Answers base,
            @ForAll("answers") Answers server) {
        var confirmations = confirmed.stream()
                .map(code -> new Confirmation(code(code), new Location.Cell("Chapter 1", "F1")))
                .toList();
        var incoming = new Incoming(cells, confirmations, List.of(), List.of());
        var unreviewed = server.sorted().keySet();

        var result = intake.take(incoming, base, server, unreviewed);

        var without = intake.take(new Incoming(cells, List.of(), List.of()), base, server, unreviewed);
        assertThat(result.accounting().filled()).isEqualTo(without.accounting().filled() + confirmed.size());
        assertThat(result.changes()).isEqualTo(without.changes());
        assertThat(result.accounting().stored() - without.accounting().stored())
                .isEqualTo(result.confirmed().size());
        assertThat(result.confirmed())
                .allSatisfy(code -> assertThat(server.value(code)).isPresent())
                .noneMatch(result.changes()::containsKey);
    }

    @Provide
    Arbitrary<List<String>> confirmed() {
        return Arbitraries.of("1.a.status", "1.a.measures", "1.b.status").list().ofMaxSize(4);
    }

    @Property
    void nothingChangesWhenTheSameFileComesAgain(
            @ForAll("cells") List<RawAnswer> cells, @ForAll("answers") Answers base) {
        var incoming = new Incoming(cells, List.of(), List.of());
        var first = intake.take(incoming, base, base);
        var second = intake.take(incoming, base, base.with(first.changes()));
        assertThat(first.conflicts()).isEmpty();
        assertThat(second.changes()).isEmpty();
        assertThat(second.accounting().stored()).isZero();
    }

    @Property
    void anUntouchedFileChangesNothingWhateverTheServerHas(
            @ForAll("answers") Answers base, @ForAll("answers") Answers server) {
        var untouched = questionnaire.items().stream()
                .map(item ->
                        cell(item.code().toString(), base.answer(item.code()).orElse("")))
                .toList();
        var result = intake.take(new Incoming(untouched, List.of(), List.of()), base, server);
        assertThat(result.changes()).isEmpty();
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.accounting().unchanged()).isEqualTo(base.size());
    }

    @Property
    void noAnswerOfTheServerIsLostWithoutAChangeOrAConflictThatNamesIt(
            @ForAll("cells") List<RawAnswer> cells,
            @ForAll("answers") Answers base,
            @ForAll("answers") Answers server) {
        var result = intake.take(new Incoming(cells, List.of(), List.of()), base, server);
        result.changes().forEach((code, value) -> assertThat(base.value(code)).isEqualTo(server.value(code)));
        result.conflicts().keySet().forEach(code -> assertThat(result.changes()).doesNotContainKey(code));
    }

    @Provide
    Arbitrary<List<RawAnswer>> cells() {
        var codes =
                Arbitraries.of("1.a.status", "1.a.measures", "1.a.elements.one", "1.b.status", "2.a.status", "x", "");
        var texts = Arbitraries.of("", "full", "Full", "planned", "In place", "A law.", "nonsense");
        return Combinators.combine(codes, texts)
                .as(IntakePropertiesTest::cell)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Answers> answers() {
        var status = Arbitraries.of(STATUSES).optional();
        var measures = Arbitraries.of("A law.", "Two laws.").optional();
        return Combinators.combine(status, status, measures).as(IntakePropertiesTest::answers);
    }

    private static Answers answers(Optional<String> first, Optional<String> second, Optional<String> measures) {
        var values = new HashMap<ItemCode, AnswerValue>();
        first.ifPresent(code -> values.put(code("1.a.status"), new AnswerValue.Chosen(code)));
        second.ifPresent(code -> values.put(code("1.b.status"), new AnswerValue.Chosen(code)));
        measures.ifPresent(text -> values.put(code("1.a.measures"), new AnswerValue.Narrative(text)));
        return new Answers(Map.copyOf(values));
    }

    private static ItemCode code(String text) {
        return ItemCode.parse(text).orElseThrow();
    }

    private static RawAnswer cell(String code, String text) {
        var value = text.isEmpty() ? new RawValue.Empty() : new RawValue.Text(text);
        return new RawAnswer(code, value, new Location.Cell("Chapter 1", "E1"));
    }
}
