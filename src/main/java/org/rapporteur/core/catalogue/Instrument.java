package org.rapporteur.core.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An adopted text with numbered recommendations.
 *
 * @param id lower case with hyphens, such as {@code ungass-2016}
 * @param shortName by which sentences tell it from the earlier text, such as {@code 2016}
 * @param document the symbol under which it was adopted
 */
public record Instrument(
        String id,
        String title,
        String shortName,
        String document,
        EarlierText earlier,
        List<Chapter> chapters,
        List<ClosingParagraph> closing) {
    public Instrument {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(shortName);
        Objects.requireNonNull(document);
        Objects.requireNonNull(earlier);
        chapters = List.copyOf(chapters);
        closing = List.copyOf(closing);
    }

    /** What texts that speak of the two texts take as arguments. The example is a paragraph of the earlier one. */
    public Map<String, String> names() {
        return Map.of(
                "example", example(),
                "instrument", shortName,
                "earlier", earlier.shortName(),
                "earlier_title", earlier.title(),
                "earlier_paragraphs", earlier.paragraphs());
    }

    private String example() {
        return chapters.stream()
                .flatMap(chapter -> chapter.recommendations().stream())
                .flatMap(recommendation -> recommendation.correspondence().stream())
                .map(tie -> tie.reference().toString())
                .findFirst()
                .orElse("");
    }
}
