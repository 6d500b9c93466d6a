package org.rapporteur.core.questionnaire;

import java.util.Objects;

/**
 * One of the answers that a choice offers.
 *
 * @param code what is stored and exported; never changes
 * @param label what a person reads; holds no comma, because a spreadsheet's direct list is separated by commas
 */
public record Option(String code, String label) {
    public Option {
        Objects.requireNonNull(code);
        Objects.requireNonNull(label);
        if (label.contains(",")) {
            throw new IllegalArgumentException("the label of option " + code + " holds a comma: " + label);
        }
    }
}
