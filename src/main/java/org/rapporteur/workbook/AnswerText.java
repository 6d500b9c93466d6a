package org.rapporteur.workbook;

import java.util.Optional;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.AnswerValue.Chosen;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.Item;

/** Answers as a person reads them. */
final class AnswerText {

    private AnswerText() {}

    /** The chosen option's label, or the text; a choice that is no longer offered shows its code; empty for none. */
    static String of(Item item, Optional<AnswerValue> answer) {
        return answer.map(value -> of(item, value)).orElse("");
    }

    private static String of(Item item, AnswerValue value) {
        if (value instanceof Chosen chosen && item.type() instanceof Choice choice) {
            return choice.label(chosen.code());
        }
        return value.exported();
    }
}
