package org.rapporteur.core.validation;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Predicate;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Part;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Relevance;

/**
 * An estimate of how long the rest of a return takes, by the usual time for each answer.
 *
 * @param required for what a submission needs by now
 * @param everything for all that is asked or may be asked yet, depending on what is still to be answered
 */
public record Effort(Duration required, Duration everything) {
    public Effort {
        Objects.requireNonNull(required);
        Objects.requireNonNull(everything);
    }

    static Effort of(Questionnaire questionnaire, Part part, Relevance relevance) {
        return new Effort(
                sum(questionnaire, part, item -> isOpen(item, relevance) && item.required()),
                sum(questionnaire, part, item -> isOpen(item, relevance) || relevance.isUndecided(item)));
    }

    private static boolean isOpen(Item item, Relevance relevance) {
        return relevance.isRelevant(item.code())
                && relevance.answer(item.code()).isEmpty();
    }

    private static Duration sum(Questionnaire questionnaire, Part part, Predicate<Item> counts) {
        return questionnaire.items(part).filter(counts).map(Item::effort).reduce(Duration.ZERO, Duration::plus);
    }
}
