package org.rapporteur.returns;

import java.time.Instant;
import java.util.List;
import org.rapporteur.core.merge.Accounting;
import org.rapporteur.problem.ProblemBody.FindingBody;
import org.rapporteur.text.FindingTexts;

/**
 * An earlier upload, as the API gives it.
 *
 * @param size in bytes
 * @param revision the one that it made; {@code null} where it changed nothing
 */
record UploadSummaryBody(
        long upload,
        String sha256,
        Instant receivedAt,
        String receivedBy,
        String fileName,
        int size,
        int baseRevision,
        Integer revision,
        Accounting accounting,
        int cleared,
        List<FindingBody> findings) {

    static UploadSummaryBody of(UploadSummary upload, FindingTexts texts) {
        return new UploadSummaryBody(
                upload.id(),
                upload.sha256(),
                upload.receivedAt(),
                upload.receivedBy(),
                upload.fileName(),
                upload.size(),
                upload.baseRevision(),
                upload.revision().orElse(null),
                upload.accounting(),
                upload.cleared(),
                upload.findings().stream()
                        .map(finding -> FindingBody.of(finding, texts))
                        .toList());
    }
}
