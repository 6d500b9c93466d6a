package org.rapporteur.core.questionnaire;

import java.util.Objects;
import java.util.Optional;

/**
 * One question.
 *
 * @param label the question as a person reads it
 * @param help a sentence on how to answer
 * @param required whether a submission needs an answer while the item is relevant
 */
public record Item(
        ItemCode code, AnswerType type, String label, Optional<String> help, boolean required, Condition relevance) {

    public Item {
        Objects.requireNonNull(code);
        Objects.requireNonNull(type);
        Objects.requireNonNull(label);
        Objects.requireNonNull(help);
        Objects.requireNonNull(relevance);
    }

    public boolean isRelevant(Condition.Known known) {
        return relevance.holds(code.recommendation(), known);
    }
}
