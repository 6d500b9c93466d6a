package org.rapporteur.trial;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Review;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.returns.Channel;

/**
 * One batch of changes in the log of a made-up return.
 *
 * @param madeBy name of the account; for what was carried over, number of the receipt
 * @param changes an empty value takes the answer away
 */
record TrialRevision(
        int number,
        Instant madeAt,
        String madeBy,
        Channel channel,
        SortedMap<ItemCode, Optional<AnswerValue>> changes) {

    TrialRevision {
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }

    /** The answers after some revisions. */
    static Answers answers(List<TrialRevision> revisions) {
        return revisions.stream()
                .map(TrialRevision::changes)
                .reduce(Answers.NONE, Answers::with, (some, others) -> others);
    }

    /** What has become of the answers that were carried over, after some revisions. */
    static Map<ItemCode, Review> reviews(List<TrialRevision> revisions) {
        var carried = new TreeMap<ItemCode, Optional<AnswerValue>>();
        var reviews = new TreeMap<ItemCode, Review>();
        for (var revision : revisions) {
            revision.changes().forEach((code, value) -> {
                if (revision.channel() == Channel.CARRIED) {
                    carried.put(code, value);
                    reviews.put(code, Review.NOT_REVIEWED);
                } else if (carried.containsKey(code)) {
                    reviews.put(code, value.equals(carried.get(code)) ? Review.CONFIRMED : Review.CHANGED);
                }
            });
        }
        return Collections.unmodifiableMap(reviews);
    }
}
