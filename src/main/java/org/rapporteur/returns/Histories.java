package org.rapporteur.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Review;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Mandate;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** Looks back in the log: what became of one answer, and what has changed since somebody looked. */
@ApplicationScoped
class Histories {

    private final AnswerLog log;
    private final Reviews reviews;
    private final ReturnViews views;

    Histories(AnswerLog log, Reviews reviews, ReturnViews views) {
        this.log = log;
        this.reviews = reviews;
        this.views = views;
    }

    /** The number of the newest revision; 0 where there is none. */
    @Transactional
    int revision(ReturnKey key) {
        return NationalReturn.of(key)
                .map(nationalReturn -> nationalReturn.revision)
                .orElse(0);
    }

    /** Every change of an item, the newest first. */
    @Transactional
    List<AnswerChange> of(ReturnKey key, ItemCode item) {
        return NationalReturn.of(key)
                .map(nationalReturn -> log.history(key.questionnaire(), nationalReturn, item))
                .orElse(List.of());
    }

    /** @throws ProblemException with {@link Problem#UNKNOWN_REVISION} for a revision that never was */
    @Transactional
    ReturnChanges since(ReturnKey key, Mandate mandate, SignedIn reader, int since) {
        var now = views.of(key, mandate, reader.name());
        if (since < 0 || since > now.revision()) {
            throw new ProblemException(Problem.UNKNOWN_REVISION, Map.of("base", since, "revision", now.revision()));
        }
        return NationalReturn.of(key)
                .map(nationalReturn -> since(key, nationalReturn, now, since))
                .orElseGet(() -> new ReturnChanges(now, since, Answers.NONE, Collections.emptySortedMap(), List.of()));
    }

    private ReturnChanges since(ReturnKey key, NationalReturn nationalReturn, ReturnView now, int since) {
        if (since == now.revision()) {
            return new ReturnChanges(now, since, now.answers(), now.reviews(), List.of());
        }
        var mandate = now.mandate();
        return new ReturnChanges(
                now,
                since,
                log.asOf(key.questionnaire(), nationalReturn, since).within(mandate.reads()),
                within(mandate, reviews.asOf(nationalReturn, since)),
                log.newestSince(key.questionnaire(), nationalReturn, since).stream()
                        .filter(change -> mandate.reads(change.item()))
                        .toList());
    }

    private static SortedMap<ItemCode, Review> within(Mandate mandate, SortedMap<ItemCode, Review> reviews) {
        var seen = new TreeMap<>(reviews);
        seen.keySet().removeIf(code -> !mandate.reads(code));
        return seen;
    }
}
