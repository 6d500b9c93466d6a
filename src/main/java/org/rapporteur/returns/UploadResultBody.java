package org.rapporteur.returns;

import java.util.List;
import java.util.Map;
import org.rapporteur.core.merge.Accounting;
import org.rapporteur.problem.ProblemBody.FindingBody;
import org.rapporteur.text.FindingTexts;

/**
 * What became of an upload, as the API gives it.
 *
 * @param accounting what became of every filled cell
 * @param cleared answers that the upload took away
 */
record UploadResultBody(
        long upload,
        String sha256,
        int revision,
        Accounting accounting,
        int cleared,
        Map<String, ConflictBody> conflicts,
        List<FindingBody> findings) {

    static UploadResultBody of(UploadResult result, FindingTexts texts) {
        return new UploadResultBody(
                result.upload(),
                result.sha256(),
                result.revision(),
                result.accounting(),
                result.cleared(),
                ConflictBody.of(result.conflicts()),
                result.findings().stream()
                        .map(finding -> FindingBody.of(finding, texts))
                        .toList());
    }
}
