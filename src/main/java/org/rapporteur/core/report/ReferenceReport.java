package org.rapporteur.core.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.catalogue.Confidence;
import org.rapporteur.core.catalogue.Counterpart;
import org.rapporteur.core.catalogue.Reference;

/**
 * The progress on the recommendations that a paragraph of the earlier text corresponds to.
 *
 * @param counterparts those whose ties count, in printed order
 * @param pooled the answers on the progress of all these recommendations together; every figure and denominator counts
 *     answers: a State that answers three of the recommendations counts three times, and the whole is States times
 *     recommendations; empty where the edition asks none of them
 */
public record ReferenceReport(Reference reference, List<Counterpart> counterparts, Optional<Breakdown> pooled) {
    public ReferenceReport {
        Objects.requireNonNull(reference);
        Objects.requireNonNull(pooled);
        counterparts = List.copyOf(counterparts);
    }

    /** Whether some of its ties are doubtful, so that its figures are too. */
    public boolean isDoubtful() {
        return doubtful() > 0;
    }

    /** How many of its ties are certain. */
    public int certain() {
        return ties(Confidence.CERTAIN);
    }

    /** How many of its ties are inferred. */
    public int inferred() {
        return ties(Confidence.INFERRED);
    }

    /** How many of its ties are doubtful. */
    public int doubtful() {
        return ties(Confidence.DOUBTFUL);
    }

    private int ties(Confidence confidence) {
        return (int) counterparts.stream()
                .filter(counterpart -> counterpart.confidence() == confidence)
                .count();
    }
}
