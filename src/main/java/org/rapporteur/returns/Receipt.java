package org.rapporteur.returns;

import java.time.Instant;
import java.util.Objects;

/**
 * What a State holds in its hand after a submission.
 *
 * @param number unique, such as {@code 2026-AUT-003}: the third submission of Austria's return of 2026
 * @param revision what was submitted
 * @param submittedBy name of the account
 * @param sha256 of the exported answers, lower-case hexadecimal; see {@link org.rapporteur.core.answer.SignedAnswers}
 * @param notReviewed how many of the answers were carried over from the edition before and were not reviewed
 */
public record Receipt(
        String number, int revision, Instant submittedAt, String submittedBy, String sha256, int notReviewed) {
    public Receipt {
        Objects.requireNonNull(number);
        Objects.requireNonNull(submittedAt);
        Objects.requireNonNull(submittedBy);
        Objects.requireNonNull(sha256);
    }
}
