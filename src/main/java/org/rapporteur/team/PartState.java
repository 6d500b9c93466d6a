package org.rapporteur.team;

import java.time.LocalDate;
import java.util.Objects;
import org.rapporteur.core.validation.Completion;
import org.rapporteur.parts.Asked;

/**
 * A request, and how far what it asks for is.
 *
 * @param changedSince whether an answer has changed since it was said to be ready
 */
public record PartState(Asked asked, PartStatus status, boolean changedSince, Completion completion) {
    public PartState {
        Objects.requireNonNull(asked);
        Objects.requireNonNull(status);
        Objects.requireNonNull(completion);
    }

    boolean isOverdue(LocalDate today) {
        return asked.isOverdue(today);
    }
}
