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
    private final boolean isImplemented;
    private final boolean isInWords;
    private final boolean isRepeating;

    private RandomReturns(Questionnaire questionnaire, Answers previous, long seed) {
        this.questionnaire = questionnaire;
        this.previous = previous;
        this.chance = new Random(seed);
        this.share = List.of(0.02, 0.3, 0.9, 1.0, 1.0).get(chance.nextInt(5));
        this.usual = List.of(0.0, 0.0, 0.6, 1.0).get(chance.nextInt(4));
        this.usualOption = chance.nextInt(8);
        this.isImplemented = chance.nextBoolean();
        this.isRepeating = chance.nextInt(3) > 0;
        this.isInWords = chance.nextInt(6) > 0;
    }

    static Answers of(Questionnaire questionnaire, Answers previous, long seed) {
        return new RandomReturns(questionnaire, previous, seed).answers();
    }

    private Answers answers() {
        var answers = new LinkedHashMap<ItemCode, AnswerValue>();
        for (var item : questionnaire.items()) {
            var isLeftOut = item.type() instanceof AnswerType.Narrative && !isInWords;
            if (chance.nextDouble() < share && !isLeftOut) {
                answers.put(item.code(), answer(item));
            }
        }
        return new Answers(answers);
    }

    private AnswerValue answer(Item item) {
        var last = previous.value(item.code());
        if (isRepeating && last.isPresent() && chance.nextInt(6) == 0) {
            return last.get();
        } else if (item.type() instanceof Choice choice) {
            return new AnswerValue.Chosen(
                    choice.options().get(option(item, choice.options().size())).code());
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

    /** Most questions are asked only about what is under way, which is from the second to the fifth option of the scale. */
    private int option(Item item, int count) {
        if (isImplemented && item.required() && item.relevance().isAlways() && chance.nextInt(5) > 0) {
            return 1 + chance.nextInt(4);
        }
        return chance.nextDouble() < usual ? usualOption % count : chance.nextInt(count);
    }

    private BigDecimal number(AnswerType.Number type, Optional<AnswerValue> last) {
        var before = last.filter(AnswerValue.Number.class::isInstance)
                .map(value -> ((AnswerValue.Number) value).number())
                .orElse(type.minimum());
        var span = type.maximum().subtract(type.minimum());
        var number =
                switch (chance.nextInt(11)) {
                    case 0, 9, 10 -> type.minimum();
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
