package org.rapporteur.review;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.validation.Completion;

/**
 * What the database knows of one return.
 *
 * @param revision the newest; 0 before the first
 * @param submission the latest, where there is one
 * @param completion of the answers as they are now
 */
record ReturnState(String iso3, int revision, Optional<Submitted> submission, Completion completion) {
    ReturnState {
        Objects.requireNonNull(iso3);
        Objects.requireNonNull(submission);
        Objects.requireNonNull(completion);
    }

    Standing standing() {
        if (submission.isEmpty()) {
            return revision == 0 ? Standing.NOT_STARTED : Standing.IN_PROGRESS;
        }
        return submission.get().revision() == revision ? Standing.SUBMITTED : Standing.CHANGED_SINCE_SUBMISSION;
    }

    /** The latest submission. @param revision that was signed */
    record Submitted(int revision, Instant at, String receiptNumber) {
        Submitted {
            Objects.requireNonNull(at);
            Objects.requireNonNull(receiptNumber);
        }
    }
}
