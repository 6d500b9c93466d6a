package org.rapporteur.returns;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.merge.Accounting;
import org.rapporteur.core.merge.Outcome;
import org.rapporteur.core.questionnaire.ItemCode;

/**
 * What became of an upload.
 *
 * @param upload its id, by which it can be asked for again
 * @param sha256 of the file, lower-case hexadecimal
 * @param revision the newest one now: the one that the upload made, unless it changed nothing
 * @param cleared how many answers it took away
 */
public record UploadResult(
        long upload,
        String sha256,
        int revision,
        Accounting accounting,
        int cleared,
        Map<ItemCode, Outcome.Conflicting> conflicts,
        List<Finding> findings) {
    public UploadResult {
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(accounting);
        conflicts = Collections.unmodifiableMap(new LinkedHashMap<>(conflicts));
        findings = List.copyOf(findings);
    }
}
