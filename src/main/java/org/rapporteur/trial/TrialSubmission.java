package org.rapporteur.trial;

import java.time.Instant;
import java.util.Map;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Review;
import org.rapporteur.core.questionnaire.ItemCode;

/**
 * A made-up submission.
 *
 * @param revision that was signed
 * @param answers those to relevant items alone
 * @param reviews what had become of the answers that were carried over
 */
record TrialSubmission(
        String receiptNumber, int revision, Instant submittedAt, Answers answers, Map<ItemCode, Review> reviews) {

    TrialSubmission {
        reviews = Map.copyOf(reviews);
    }

    int notReviewed() {
        return (int) reviews.entrySet().stream()
                .filter(review -> review.getValue() == Review.NOT_REVIEWED)
                .filter(review -> answers.value(review.getKey()).isPresent())
                .count();
    }

    /** What had become of an answer; {@code null} where none was carried over. */
    String review(ItemCode item) {
        var review = reviews.get(item);
        return review == null ? null : review.key();
    }
}
