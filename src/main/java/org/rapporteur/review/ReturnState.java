package org.rapporteur.review;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.validation.Completion;
import org.rapporteur.returns.ReturnStatus;

/**
 * What the database knows of one return.
 *
 * @param begun whether a person has ever answered anything
 * @param revision the newest; 0 before the first
 * @param submission the latest, where there is one
 * @param completion of the answers as they are now
 */
record ReturnState(String iso3, boolean begun, int revision, Optional<Submitted> submission, Completion completion) {
    ReturnState {
        Objects.requireNonNull(iso3);
        Objects.requireNonNull(submission);
        Objects.requireNonNull(completion);
    }

    ReturnStatus status() {
        return ReturnStatus.of(
                begun, revision, submission.map(Submitted::revision).orElse(0));
    }

    /** The latest submission. @param revision that was signed */
    record Submitted(int revision, Instant at, String receiptNumber) {
        Submitted {
            Objects.requireNonNull(at);
            Objects.requireNonNull(receiptNumber);
        }
    }
}
