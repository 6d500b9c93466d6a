package org.rapporteur.core.catalogue;

import java.util.Objects;

/**
 * A component that a recommendation's own words name, asked one by one.
 *
 * @param id stable within its recommendation, lower case with hyphens
 * @param label at most twelve words
 */
public record Element(String id, String label) {
    public Element {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
    }
}
