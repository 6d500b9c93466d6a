package org.rapporteur.core.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One operational paragraph.
 *
 * @param title short name, ours, at most eight words
 * @param heading printed sub-heading that begins at this recommendation
 * @param text the source's words, with the noise of character recognition removed
 * @param completion words that the source cuts off, taken from elsewhere and shown as such
 * @param source where the text stands in the source table
 * @param correspondence in the order of the source; empty unless {@code stated} is {@link Stated#REFERENCES}
 */
public record Recommendation(
        RecommendationId id,
        String title,
        Optional<String> heading,
        String text,
        Optional<String> completion,
        SourceLines source,
        Set<Addressee> addressees,
        Stated stated,
        List<Correspondence> correspondence,
        List<Element> elements,
        List<Indicator> indicators) {

    public Recommendation {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(text);
        Objects.requireNonNull(source);
        addressees = Set.copyOf(addressees);
        correspondence = List.copyOf(correspondence);
        elements = List.copyOf(elements);
        indicators = List.copyOf(indicators);
        if (addressees.isEmpty()) {
            throw new IllegalArgumentException(id + " speaks to nobody");
        }
        if ((stated == Stated.REFERENCES) == correspondence.isEmpty()) {
            throw new IllegalArgumentException(id + " states " + stated + " but lists " + correspondence);
        }
    }

    /** Whether United Nations bodies are addressed, so that a State is asked for its support of their work. */
    public boolean asksForSupport() {
        return addressees.contains(Addressee.UN_BODIES);
    }
}
