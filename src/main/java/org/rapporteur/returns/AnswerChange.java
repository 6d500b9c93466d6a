package org.rapporteur.returns;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.questionnaire.ItemCode;

/**
 * One entry of the log: what an answer became, when, by whom and how.
 *
 * @param value empty where the answer was taken away
 * @param madeBy name of the account; for {@link Channel#CARRIED}, the number of the receipt by which that was signed
 */
public record AnswerChange(
        ItemCode item, Optional<AnswerValue> value, int revision, Instant madeAt, String madeBy, Channel channel) {
    public AnswerChange {
        Objects.requireNonNull(item);
        Objects.requireNonNull(value);
        Objects.requireNonNull(madeAt);
        Objects.requireNonNull(madeBy);
        Objects.requireNonNull(channel);
    }
}
