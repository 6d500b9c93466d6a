package org.rapporteur.testing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;

/** Answers by chance to any questionnaire, the same for the same seed: some items are left out, some texts repeated. */
public final class RandomAnswers {

    private static final List<String> TEXTS = List.of("A law of 2024", "A programme", "Nothing as yet");

    private RandomAnswers() {}

    public static Answers to(Questionnaire questionnaire, long seed) {
        var chance = new Random(seed);
        var answers = new LinkedHashMap<ItemCode, AnswerValue>();
        for (var item : questionnaire.items()) {
            if (chance.nextInt(5) > 0) {
                answers.put(item.code(), answer(item.type(), chance));
            }
        }
        return new Answers(answers);
    }

    private static AnswerValue answer(AnswerType type, Random chance) {
        if (type instanceof Choice choice) {
            var options = choice.options();
            return new AnswerValue.Chosen(
                    options.get(chance.nextInt(options.size())).code());
        } else if (type instanceof AnswerType.Number number) {
            return chance.nextInt(4) == 0 ? new AnswerValue.NotKnown() : number(number, chance);
        }
        return new AnswerValue.Narrative(TEXTS.get(chance.nextInt(TEXTS.size())));
    }

    private static AnswerValue number(AnswerType.Number type, Random chance) {
        var span = type.maximum().subtract(type.minimum());
        var value = type.minimum().add(span.multiply(BigDecimal.valueOf(chance.nextDouble())));
        return new AnswerValue.Number(value.setScale(type.decimals(), RoundingMode.DOWN));
    }
}
