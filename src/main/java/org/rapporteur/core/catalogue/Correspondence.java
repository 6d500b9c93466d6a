package org.rapporteur.core.catalogue;

import java.util.Objects;

/** The tie of a recommendation to a paragraph of the earlier text. */
public record Correspondence(Reference reference, Confidence confidence) {
    public Correspondence {
        Objects.requireNonNull(reference);
        Objects.requireNonNull(confidence);
    }
}
