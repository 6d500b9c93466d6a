package org.rapporteur.returns;

import jakarta.persistence.Embeddable;
import org.rapporteur.core.merge.Accounting;

/** The accounting of an upload as columns. */
@Embeddable
class UploadCounts {

    int filled;
    int stored;
    int unchanged;
    int rejected;
    int ignored;
    int conflicting;
    int cleared;

    /** For the persistence provider. */
    protected UploadCounts() {}

    UploadCounts(Accounting accounting, int cleared) {
        filled = accounting.filled();
        stored = accounting.stored();
        unchanged = accounting.unchanged();
        rejected = accounting.rejected();
        ignored = accounting.ignored();
        conflicting = accounting.conflicting();
        this.cleared = cleared;
    }

    Accounting accounting() {
        return new Accounting(filled, stored, unchanged, rejected, ignored, conflicting);
    }
}
