package org.rapporteur.core.catalogue;

import java.util.List;
import java.util.Objects;

/** The opening paragraph of a chapter. */
public record Chapeau(String text, SourceLines source, Stated stated, List<Correspondence> correspondence) {
    public Chapeau {
        Objects.requireNonNull(text);
        Objects.requireNonNull(source);
        Objects.requireNonNull(stated);
        correspondence = List.copyOf(correspondence);
    }
}
