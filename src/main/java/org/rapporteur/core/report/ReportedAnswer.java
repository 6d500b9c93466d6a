package org.rapporteur.core.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Condition;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;

/**
 * What reports count of one question that a State was asked. A narrative is not counted and may be confidential.
 *
 * @param value the answer as it is exported; empty where the question was asked and not answered
 */
public record ReportedAnswer(ItemCode item, Optional<AnswerValue> value) {
    public ReportedAnswer {
        Objects.requireNonNull(item);
        Objects.requireNonNull(value);
    }

    /**
     * What reports count of a submission: every choice and every number that was asked, in the questionnaire's order.
     *
     * @param previous what was signed for the edition before
     */
    public static List<ReportedAnswer> of(Questionnaire questionnaire, Answers answers, Condition.Known previous) {
        var relevance = questionnaire.relevance(answers, previous);
        return questionnaire.items().stream()
                .filter(item -> !(item.type() instanceof AnswerType.Narrative))
                .map(Item::code)
                .filter(relevance::isRelevant)
                .map(code -> new ReportedAnswer(code, answers.value(code)))
                .toList();
    }

    /** The answer as it is exported; {@code null} where the question was not answered. */
    public String exported() {
        return value.map(AnswerValue::exported).orElse(null);
    }

    /** {@code null} for a choice, and where the number is not known or not given. */
    public BigDecimal number() {
        return value.filter(AnswerValue.Number.class::isInstance)
                .map(answer -> ((AnswerValue.Number) answer).number())
                .orElse(null);
    }
}
