package org.rapporteur.core.report;

import java.util.Objects;

/**
 * Which of a report's figures one is.
 *
 * @param outcome what is counted: code of an option, {@code not_known}, {@code not_applicable}, {@code not_answered}, of
 *     numbers {@code given}, {@code minimum}, {@code median}, {@code maximum} or {@code sum}, of carried answers
 *     {@code not_reviewed}, {@code confirmed}, {@code changed} or {@code fresh}, or a denominator: {@code member_states},
 *     {@code reporting}, {@code asked}, {@code answered} or {@code applicable}
 */
public record FigureId(Place place, String outcome) {
    public FigureId {
        Objects.requireNonNull(place);
        Objects.requireNonNull(outcome);
    }

    @Override
    public String toString() {
        return place + "#" + outcome;
    }
}
