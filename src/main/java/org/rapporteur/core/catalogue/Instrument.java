package org.rapporteur.core.catalogue;

import java.util.List;
import java.util.Objects;

/**
 * An adopted text with numbered recommendations.
 *
 * @param id lower case with hyphens, such as {@code ungass-2016}
 * @param document the symbol under which it was adopted
 */
public record Instrument(
        String id, String title, String document, List<Chapter> chapters, List<ClosingParagraph> closing) {
    public Instrument {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(document);
        chapters = List.copyOf(chapters);
        closing = List.copyOf(closing);
    }
}
