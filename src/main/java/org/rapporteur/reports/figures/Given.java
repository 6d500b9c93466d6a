package org.rapporteur.reports.figures;

import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.questionnaire.ItemCode;

/**
 * What one State was asked in a submission, and answered.
 *
 * @param value as it is exported; empty where the question was not answered
 * @param review what became of an answer that was carried over: {@code not_reviewed}, {@code confirmed} or
 *     {@code changed}; empty for others
 */
public record Given(String iso3, ItemCode item, Optional<String> value, Optional<String> review) {
    public Given {
        Objects.requireNonNull(iso3);
        Objects.requireNonNull(item);
        Objects.requireNonNull(value);
        Objects.requireNonNull(review);
    }
}
