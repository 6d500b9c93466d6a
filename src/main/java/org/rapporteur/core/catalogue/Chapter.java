package org.rapporteur.core.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A chapter of the instrument with its recommendations in printed order. */
public record Chapter(
        int number, String title, SourceLines source, Optional<Chapeau> chapeau, List<Recommendation> recommendations) {
    public Chapter {
        Objects.requireNonNull(title);
        Objects.requireNonNull(source);
        Objects.requireNonNull(chapeau);
        recommendations = List.copyOf(recommendations);
    }
}
