package org.rapporteur.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.RawAnswer;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.merge.Accounting;
import org.rapporteur.core.merge.Intake;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.testing.CoreQuestionnaire;

class WorkbookRoundTripTest {

    private final Answers answers = CoreQuestionnaire.answers(1);
    private final Printed printed = Printed.core().with(answers).after(CoreQuestionnaire.answers(2));

    @Test
    void readsEveryAnswerThatWasPrintedAndNothingElse() {
        var incoming = printed.incoming(printed.file());

        assertThat(incoming.asides()).isEmpty();
        assertThat(incoming.remarks()).isEmpty();
        assertThat(values(incoming.answers())).isEqualTo(asPrinted());
    }

    @Test
    void takesAnUntouchedWorkbookInAsUnchanged() {
        var incoming = printed.incoming(printed.file());

        var result = new Intake(printed.questionnaire(), Answers.NONE).take(incoming, answers, answers);

        var all = answers.size();
        assertThat(result.accounting()).isEqualTo(new Accounting(all, 0, all, 0, 0, 0));
        assertThat(result.changes()).isEmpty();
    }

    @Test
    void readsAPlaceForEveryAnswerOfAnEmptyWorkbook() {
        var empty = Printed.core();

        var incoming = empty.incoming(empty.file());

        assertThat(incoming.answers()).hasSize(empty.questionnaire().items().size());
        assertThat(incoming.answers()).allMatch(answer -> answer.value() instanceof RawValue.Empty);
    }

    @Test
    void saysWhoseWorkbookItIsAndFromWhichRevision() {
        var identity = printed.accepted(printed.file()).identity();

        assertThat(identity.iso3()).isEqualTo("AUT");
        assertThat(identity.year()).isEqualTo(2026);
        assertThat(identity.instrument()).isEqualTo("ungass-2016");
        assertThat(identity.revision()).isEqualTo(Printed.REVISION);
        assertThat(identity.definitionHash()).isEqualTo(printed.questionnaire().definitionHash());
        assertThat(identity.chapters()).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void missesNoSheetThatWasNeverPrinted() {
        var third = printed.chapter(3);

        var incoming = third.incoming(third.file());

        assertThat(incoming.remarks()).isEmpty();
        assertThat(incoming.answers()).isNotEmpty().allMatch(answer -> answer.code()
                .startsWith("3."));
    }

    private Map<String, RawValue> asPrinted() {
        var values = new LinkedHashMap<String, RawValue>();
        for (var item : printed.questionnaire().items()) {
            values.put(
                    item.code().toString(),
                    asPrinted(item, answers.value(item.code()).orElseThrow()));
        }
        return values;
    }

    private static RawValue asPrinted(Item item, AnswerValue value) {
        if (value instanceof AnswerValue.Number number) {
            return new RawValue.Number(number.number());
        } else if (value instanceof AnswerValue.NotKnown) {
            return new RawValue.Text("Not known");
        }
        return new RawValue.Text(
                item.type() instanceof AnswerType.Choice choice ? choice.label(value.exported()) : value.exported());
    }

    private static Map<String, RawValue> values(Iterable<RawAnswer> answers) {
        var values = new LinkedHashMap<String, RawValue>();
        answers.forEach(answer -> values.put(answer.code(), answer.value()));
        return values;
    }
}
