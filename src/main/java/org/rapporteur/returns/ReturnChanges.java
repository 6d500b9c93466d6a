package org.rapporteur.returns;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Review;
import org.rapporteur.core.questionnaire.ItemCode;

/**
 * What has changed in a return, or in what of it its reader may see, since a revision.
 *
 * @param since that revision
 * @param answers as they were then
 * @param reviews what had become by then of the answers that were carried over
 * @param changes the newest one of each item that has changed since
 */
public record ReturnChanges(
        ReturnView now, int since, Answers answers, SortedMap<ItemCode, Review> reviews, List<AnswerChange> changes) {
    public ReturnChanges {
        Objects.requireNonNull(now);
        Objects.requireNonNull(answers);
        Objects.requireNonNull(reviews);
        changes = List.copyOf(changes);
    }
}
