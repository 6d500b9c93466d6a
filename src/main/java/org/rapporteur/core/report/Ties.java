package org.rapporteur.core.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.catalogue.Catalogue;
import org.rapporteur.core.catalogue.Confidence;
import org.rapporteur.core.catalogue.Counterpart;
import org.rapporteur.core.catalogue.Reference;

/**
 * Which ties between recommendations and paragraphs of the earlier text a report counts.
 *
 * @param series the one series of paragraphs that the report is about, such as {@code OP}; empty for all
 * @param doubtful whether doubtful ties count
 */
public record Ties(Optional<String> series, boolean doubtful) {

    /** Every tie that the catalogue has. */
    public static final Ties ALL = new Ties(Optional.empty(), true);

    public Ties {
        Objects.requireNonNull(series);
    }

    /** The counterparts of a paragraph whose ties count, in printed order. */
    List<Counterpart> counted(Catalogue catalogue, Reference reference) {
        if (series.isPresent() && !series.get().equals(reference.series())) {
            return List.of();
        }
        return catalogue.correspondingTo(reference).stream()
                .filter(counterpart -> doubtful || counterpart.confidence() != Confidence.DOUBTFUL)
                .toList();
    }
}
