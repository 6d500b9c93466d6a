package org.rapporteur.core.catalogue;

import java.util.Objects;

/** A paragraph after the last chapter. */
public record ClosingParagraph(String id, String text, SourceLines source) {
    public ClosingParagraph {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        Objects.requireNonNull(source);
    }
}
