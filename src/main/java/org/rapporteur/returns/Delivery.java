package org.rapporteur.returns;

import java.util.Objects;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.Sha256;
import org.rapporteur.core.merge.Incoming;
import org.rapporteur.text.FileName;

/**
 * A workbook that arrived and could be read.
 *
 * @param fileName as it can be kept and shown, see {@link FileName}
 * @param baseRevision the revision that the workbook was printed from
 * @param incoming what was read out of it
 */
record Delivery(SignedIn by, String fileName, byte[] content, String sha256, int baseRevision, Incoming incoming) {
    private static final String UNNAMED = "workbook.xlsx";

    Delivery {
        Objects.requireNonNull(by);
        Objects.requireNonNull(fileName);
        Objects.requireNonNull(content);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(incoming);
    }

    /** @param fileName as the sender called it */
    static Delivery of(SignedIn by, String fileName, byte[] content, int baseRevision, Incoming incoming) {
        return new Delivery(by, FileName.kept(fileName, UNNAMED), content, Sha256.of(content), baseRevision, incoming);
    }
}
