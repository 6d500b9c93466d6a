package org.rapporteur.core.questionnaire;

import java.util.Objects;
import java.util.Optional;

/**
 * What every recommendation of a kind generates.
 *
 * @param id second part of the item's code
 * @param repeat whether it gives one item or one for each element
 * @param label question to a State about what it does itself; for {@link Repeat#ELEMENT} the element's label is asked
 * @param supportLabel question about a recommendation that speaks to United Nations bodies; where it is empty, such a
 *     recommendation does not get the item
 */
public record Template(
        String id,
        Repeat repeat,
        AnswerType type,
        String label,
        Optional<String> supportLabel,
        Optional<String> help,
        boolean required,
        Condition relevance) {

    public Template {
        Objects.requireNonNull(id);
        Objects.requireNonNull(repeat);
        Objects.requireNonNull(type);
        Objects.requireNonNull(label);
        Objects.requireNonNull(supportLabel);
        Objects.requireNonNull(help);
        Objects.requireNonNull(relevance);
    }

    /** How often a template asks within one recommendation. */
    public enum Repeat {
        RECOMMENDATION,
        ELEMENT
    }
}
