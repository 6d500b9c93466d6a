package org.rapporteur.core.questionnaire;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * One question.
 *
 * @param label the question as a person reads it
 * @param group the question that a list of items has in common, where this is one of them
 * @param help how to answer; for an indicator its definition
 * @param whenUnknown what to do where the answer is not known
 * @param required whether a submission needs an answer while the item is relevant
 * @param effort how long an answer takes as a rule
 */
public record Item(
        ItemCode code,
        AnswerType type,
        String label,
        Optional<String> group,
        Optional<String> help,
        Optional<String> whenUnknown,
        boolean required,
        Condition relevance,
        Duration effort) {

    public Item {
        Objects.requireNonNull(code);
        Objects.requireNonNull(type);
        Objects.requireNonNull(label);
        Objects.requireNonNull(group);
        Objects.requireNonNull(help);
        Objects.requireNonNull(whenUnknown);
        Objects.requireNonNull(relevance);
        Objects.requireNonNull(effort);
    }
}
