package org.rapporteur.returns;

import java.time.Instant;
import java.util.Objects;
import org.rapporteur.core.questionnaire.ItemCode;

/**
 * The newest change to an answer.
 *
 * @param by name of the account; for what was carried over, the number of a receipt
 * @param byAPerson whether a person made it, and not the program that carries answers over
 * @param answered whether the answer is there since; false where it was taken away
 */
public record LastChange(ItemCode item, String by, Instant at, boolean byAPerson, boolean answered) {
    public LastChange {
        Objects.requireNonNull(item);
        Objects.requireNonNull(by);
        Objects.requireNonNull(at);
    }
}
