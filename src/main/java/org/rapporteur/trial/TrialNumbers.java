package org.rapporteur.trial;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.AnswerValue.NotKnown;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Condition;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Questionnaire;

/** Makes up numbers within their bounds: those of a State move little from year to year, and a year does not at all. */
final class TrialNumbers {

    private static final double NOT_KNOWN = 0.12;
    private static final double GROWTH = 0.05;
    private static final int YEARS_BACK = 18;

    private final TrialState state;
    private final Questionnaire questionnaire;
    private final Answers before;

    TrialNumbers(TrialState state, Questionnaire questionnaire, Answers before) {
        this.state = state;
        this.questionnaire = questionnaire;
        this.before = before;
    }

    /** @param done the progress on the recommendation, from 0 to 1 */
    AnswerValue of(Item item, AnswerType.Number type, double done) {
        if (state.drawn(item.code() + " known") < NOT_KNOWN) {
            return new NotKnown();
        }
        var drawn = state.drawn(item.code() + " number");
        var number =
                switch (type.measure()) {
                    case YEAR -> year(item, drawn);
                    case PERCENTAGE -> 10 + 60 * done + 25 * drawn;
                    case COUNT -> count(type, drawn);
                };
        return new AnswerValue.Number(within(type, number));
    }

    /** What was asked the year before had begun by then; what was not begins now. */
    private double year(Item item, double drawn) {
        var was = before.value(item.code()).filter(AnswerValue.Number.class::isInstance);
        if (was.isPresent()) {
            return ((AnswerValue.Number) was.get()).number().doubleValue();
        }
        var hadBegun = before.size() == 0 || questionnaire.asks(item, before, Condition.Known.NOTHING);
        return hadBegun ? questionnaire.year() - 3 - Math.floor(drawn * YEARS_BACK) : questionnaire.year();
    }

    /** Of the order of magnitude that the bound allows, larger in a large State, and growing slowly. */
    private double count(AnswerType.Number type, double drawn) {
        var magnitude = Math.log10(type.maximum().doubleValue() + 1);
        var size = 0.1 + 0.35 * state.drawn("size") + 0.1 * drawn;
        return Math.pow(10, magnitude * size) * (1 + GROWTH * (questionnaire.year() % 10) * drawn);
    }

    private static BigDecimal within(AnswerType.Number type, double number) {
        return BigDecimal.valueOf(number)
                .setScale(Math.min(1, type.decimals()), RoundingMode.HALF_UP)
                .max(type.minimum())
                .min(type.maximum());
    }
}
