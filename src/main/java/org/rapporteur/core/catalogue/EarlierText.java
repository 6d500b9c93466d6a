package org.rapporteur.core.catalogue;

import java.util.Map;
import java.util.Objects;

/**
 * The earlier text whose paragraphs an instrument's recommendations correspond to. Its words stand in sentences.
 *
 * @param shortName by which it is told from the instrument, such as {@code 2009}
 * @param title without a year
 * @param paragraphs what its paragraphs are, such as {@code an action or a target}
 * @param series what each series of its paragraphs is called
 */
public record EarlierText(String shortName, String title, String paragraphs, Map<String, String> series) {

    /** For questionnaires that were frozen before they held its name: "the earlier text", "earlier paragraphs". */
    public static final EarlierText UNNAMED =
            new EarlierText("earlier", "text", "one that the source table names", Map.of());

    public EarlierText {
        Objects.requireNonNull(shortName);
        Objects.requireNonNull(title);
        Objects.requireNonNull(paragraphs);
        series = Map.copyOf(series);
    }

    /** What a series is called; one without a name goes by its code, such as {@code Article}. */
    public String nameOf(String code) {
        return series.getOrDefault(code, code);
    }
}
