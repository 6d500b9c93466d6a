package org.rapporteur.returns;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.merge.Accounting;

/**
 * An upload that was taken in, and what was said about it then.
 *
 * @param size in bytes
 * @param baseRevision the revision that the workbook was printed from
 * @param revision the one that the upload made; empty where it changed nothing
 * @param cleared how many answers it took away
 */
public record UploadSummary(
        long id,
        String sha256,
        Instant receivedAt,
        String receivedBy,
        String fileName,
        int size,
        int baseRevision,
        Optional<Integer> revision,
        Accounting accounting,
        int cleared,
        List<Finding> findings) {
    public UploadSummary {
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(receivedAt);
        Objects.requireNonNull(receivedBy);
        Objects.requireNonNull(fileName);
        Objects.requireNonNull(revision);
        Objects.requireNonNull(accounting);
        findings = List.copyOf(findings);
    }
}
