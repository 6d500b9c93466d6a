package org.rapporteur.text;

import java.util.Map;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Item;

/** Answers as a person reads them. */
public final class AnswerTexts {

    private AnswerTexts() {}

    /** The chosen option's label, or its code where it is no longer offered; a number as it is written in the language. */
    public static String of(Item item, AnswerValue value, Texts texts) {
        if (value instanceof AnswerValue.NotKnown) {
            return notKnown(texts);
        } else if (value instanceof AnswerValue.Number number && item.type() instanceof AnswerType.Number type) {
            return number(type, number, texts);
        } else if (value instanceof AnswerValue.Chosen chosen && item.type() instanceof AnswerType.Choice choice) {
            return choice.label(chosen.code());
        }
        return value.exported();
    }

    /** The answer to a question for a number that it is not known. */
    public static String notKnown(Texts texts) {
        return texts.text("answers.not_known");
    }

    private static String number(AnswerType.Number type, AnswerValue.Number answer, Texts texts) {
        return texts.text("answers.number", Map.of("measure", type.measure().key(), "number", answer.number()));
    }
}
