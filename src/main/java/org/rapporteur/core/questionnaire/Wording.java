package org.rapporteur.core.questionnaire;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.questionnaire.AnswerType.Number;

/**
 * What a person reads of a question, and what it takes for an answer: an answer fits another question only where this is
 * the same. When it is asked, whether it must be answered and how long that takes are not part of it.
 */
public record Wording(
        AnswerType type, String label, Optional<String> group, Optional<String> help, Optional<String> whenUnknown) {

    /** Stands for the reporting year, which moves on with every edition and changes no question. */
    private static final BigDecimal REPORTING_YEAR = BigDecimal.valueOf(9999);

    public Wording {
        Objects.requireNonNull(type);
        Objects.requireNonNull(label);
        Objects.requireNonNull(group);
        Objects.requireNonNull(help);
        Objects.requireNonNull(whenUnknown);
    }

    /** The wording of an item as an edition asks it; empty where it does not. */
    public static Optional<Wording> of(ItemCode code, Questionnaire questionnaire) {
        return questionnaire.item(code).map(item -> of(item, questionnaire.year()));
    }

    /** @param reportingYear of the edition that asks the item */
    static Wording of(Item item, int reportingYear) {
        return new Wording(
                type(item.type(), reportingYear), item.label(), item.group(), item.help(), item.whenUnknown());
    }

    private static AnswerType type(AnswerType type, int reportingYear) {
        return type instanceof Number number
                        && number.measure() == Measure.YEAR
                        && number.maximum().intValue() == reportingYear
                ? new Number(Measure.YEAR, number.minimum(), REPORTING_YEAR, number.decimals(), number.of())
                : type;
    }
}
