package org.rapporteur.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;

/**
 * Returns by chance, the same for the same seed, that rules find something in. Some returns have one answer for nearly
 * everything, or nearly no answers; numbers stand at their bounds, at last year's or just beyond what a rule minds; texts are
 * repeated, short, or last year's.
 */
final class RandomReturns {

    private static final List<String> TEXTS = List.of(
            "A law of 2024 that https://example.org/law tells of",
            "A programme; see www.example.org",
            "Nothing",
            "nothing",
            "Ministry \"of\" Health & <others>, with 1,240 staff in all of the districts of the country, and many more words",
            "Two lines\nwith  two spaces");

    private final Questionnaire questionnaire;
    private final Answers previous;
    private final Random chance;
    private final double share;
    private final double usual;
    private final int usualOption;

    private RandomReturns(Questionnaire questionnaire, Answers previous, long seed) {
        this.questionnaire = questionnaire;
        this.previous = previous;
        this.chance = new Random(seed);
        this.share = List.of(0.02, 0.3, 0.8, 0.97, 1.0).get(chance.nextInt(5));
        this.usual = List.of(0.0, 0.5, 0.9, 1.0).get(chance.nextInt(4));
        this.usualOption = chance.nextInt(8);
    }

    static Answers of(Questionnaire questionnaire, Answers previous, long seed) {
        return new RandomReturns(questionnaire, previous, seed).answers();
    }

    private Answers answers() {
        var answers = new LinkedHashMap<ItemCode, AnswerValue>();
        for (var item : questionnaire.items()) {
            if (chance.nextDouble() < share) {
                answers.put(item.code(), answer(item));
            }
        }
        return new Answers(answers);
    }

    private AnswerValue answer(Item item) {
        var last = previous.value(item.code());
        if (last.isPresent() && chance.nextInt(6) == 0) {
            return last.get();
        } else if (item.type() instanceof Choice choice) {
            var options = choice.options();
            var option = chance.nextDouble() < usual ? usualOption % options.size() : chance.nextInt(options.size());
            return new AnswerValue.Chosen(options.get(option).code());
        } else if (item.type() instanceof AnswerType.Number number) {
            return chance.nextInt(6) == 0
                    ? new AnswerValue.NotKnown()
                    : new AnswerValue.Number(number(number, last).setScale(number.decimals(), RoundingMode.DOWN));
        }
        var limit = ((AnswerType.Narrative) item.type()).maxLength();
        var text = chance.nextInt(3) > 0
                ? TEXTS.get(chance.nextInt(TEXTS.size()))
                : "x".repeat(List.of(1, 14, 15, 19, 20, limit).get(chance.nextInt(6)));
        return new AnswerValue.Narrative(text.length() > limit ? text.substring(0, limit) : text);
    }

    private BigDecimal number(AnswerType.Number type, Optional<AnswerValue> last) {
        var before = last.filter(AnswerValue.Number.class::isInstance)
                .map(value -> ((AnswerValue.Number) value).number())
                .orElse(type.minimum());
        var span = type.maximum().subtract(type.minimum());
        var number =
                switch (chance.nextInt(9)) {
                    case 0 -> type.minimum();
                    case 1 -> type.maximum();
                    case 2 -> before.multiply(BigDecimal.TEN);
                    case 3 -> before.add(BigDecimal.valueOf(20));
                    case 4 -> before.add(BigDecimal.valueOf(50));
                    case 5 -> before.subtract(BigDecimal.valueOf(50));
                    case 6 -> before.add(BigDecimal.valueOf(5001, 2));
                    case 7 -> BigDecimal.ONE;
                    default -> type.minimum().add(span.multiply(BigDecimal.valueOf(chance.nextDouble())));
                };
        return number.max(type.minimum()).min(type.maximum());
    }
}
