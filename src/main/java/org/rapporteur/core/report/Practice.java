package org.rapporteur.core.report;

import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.RecommendationId;

/**
 * A good practice that a State lets others know.
 *
 * @param receipt number of the submission in which it stands
 * @param text exactly as the State gave it; empty where it may only be paraphrased, so that it gets into no export
 */
public record Practice(
        RecommendationId recommendation,
        MemberState state,
        String receipt,
        Clearance clearance,
        Optional<String> text) {

    /** @throws IllegalArgumentException where there is a text that may not be quoted, or none that may */
    public Practice {
        Objects.requireNonNull(recommendation);
        Objects.requireNonNull(state);
        Objects.requireNonNull(receipt);
        Objects.requireNonNull(clearance);
        if (text.isPresent() != (clearance == Clearance.QUOTE)) {
            throw new IllegalArgumentException("what may be quoted has a text, and nothing else has: " + receipt);
        }
    }
}
