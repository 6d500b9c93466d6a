package org.rapporteur.returns;

import java.time.Instant;

/** A receipt as the API gives it. */
record ReceiptBody(String number, int revision, Instant submittedAt, String submittedBy, String sha256) {

    static ReceiptBody of(Receipt receipt) {
        return new ReceiptBody(
                receipt.number(), receipt.revision(), receipt.submittedAt(), receipt.submittedBy(), receipt.sha256());
    }
}
