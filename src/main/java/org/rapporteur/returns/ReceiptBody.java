package org.rapporteur.returns;

import java.time.Instant;

/** A receipt as the API gives it. @param notReviewed carried answers among those submitted that nobody reviewed */
record ReceiptBody(
        String number, int revision, Instant submittedAt, String submittedBy, String sha256, int notReviewed) {

    static ReceiptBody of(Receipt receipt) {
        return new ReceiptBody(
                receipt.number(),
                receipt.revision(),
                receipt.submittedAt(),
                receipt.submittedBy(),
                receipt.sha256(),
                receipt.notReviewed());
    }
}
