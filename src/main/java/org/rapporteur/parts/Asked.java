package org.rapporteur.parts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.questionnaire.Part;

/**
 * A request that stands.
 *
 * @param place a chapter, such as {@code 2}, or a recommendation, such as {@code 2.c}
 * @param mayEdit whether it is to be answered; otherwise it may be read
 * @param readyAt when it was said to be ready; empty while it is not
 */
public record Asked(
        String place,
        boolean mayEdit,
        Optional<LocalDate> due,
        Instant askedAt,
        String askedBy,
        Optional<Instant> readyAt,
        Optional<String> readyBy) {

    static Asked of(PartRequest request) {
        return new Asked(
                request.place,
                request.mayEdit,
                Optional.ofNullable(request.due),
                request.askedAt,
                request.askedBy,
                Optional.ofNullable(request.readyAt),
                Optional.ofNullable(request.readyBy));
    }

    public Part part() {
        return Part.of(List.of(place));
    }

    public boolean isReady() {
        return readyAt.isPresent();
    }

    /** Whether it is still wanted after the day by which it was. */
    public boolean isOverdue(LocalDate today) {
        return mayEdit && !isReady() && due.filter(today::isAfter).isPresent();
    }
}
