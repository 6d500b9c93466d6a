package org.rapporteur.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Review;
import org.rapporteur.core.merge.CarryOver;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Mandate;
import org.rapporteur.core.validation.Checks;

/** Shows returns as they stand now. */
@ApplicationScoped
class ReturnViews {

    private final AnswerLog log;
    private final Submissions submissions;
    private final Reviews reviews;

    ReturnViews(AnswerLog log, Submissions submissions, Reviews reviews) {
        this.log = log;
        this.submissions = submissions;
        this.reviews = reviews;
    }

    /** A whole return; one that nobody has touched is empty. */
    @Transactional
    ReturnView of(ReturnKey key) {
        return of(key, Mandate.FULL, Upload::newest);
    }

    /**
     * What of a return its reader may see.
     *
     * @param reader name of the account
     */
    @Transactional
    ReturnView of(ReturnKey key, Mandate mandate, String reader) {
        return mandate.reads().whole()
                ? of(key, mandate, Upload::newest)
                : of(key, mandate, nationalReturn -> Upload.newest(nationalReturn, reader));
    }

    private ReturnView of(ReturnKey key, Mandate mandate, Function<NationalReturn, Optional<Upload>> upload) {
        var before = submissions.before(key);
        var now = NationalReturn.of(key)
                .map(nationalReturn -> now(key, nationalReturn, upload.apply(nationalReturn)))
                .orElse(Now.NOTHING);
        return view(key, mandate, before, now);
    }

    private Now now(ReturnKey key, NationalReturn nationalReturn, Optional<Upload> upload) {
        var revision = nationalReturn.revision;
        var receipt = Submission.newest(nationalReturn).map(Submission::receipt);
        return new Now(
                ReturnStatus.of(
                        reviews.isBegun(nationalReturn),
                        revision,
                        receipt.map(Receipt::revision).orElse(0)),
                revision,
                log.asOf(key.questionnaire(), nationalReturn, revision),
                reviews.asOf(nationalReturn, revision),
                receipt,
                upload.map(Upload::summary));
    }

    private static ReturnView view(ReturnKey key, Mandate mandate, Optional<SignedBefore> before, Now now) {
        var previous = before.map(SignedBefore::answers).orElse(Answers.NONE);
        var checks = new Checks(key.questionnaire(), previous, mandate.reads());
        var reviews = new TreeMap<>(now.reviews());
        reviews.keySet().removeIf(code -> !mandate.reads(code));
        return new ReturnView(
                mandate,
                now.status(),
                now.revision(),
                now.answers().within(mandate.reads()),
                previous.within(mandate.reads()),
                reviews,
                before.map(signed -> reworded(signed, key)).orElse(List.of()).stream()
                        .filter(mandate::reads)
                        .toList(),
                checks.rules(now.answers()),
                checks.completion(now.answers()),
                now.receipt(),
                now.upload());
    }

    private static List<ItemCode> reworded(SignedBefore before, ReturnKey key) {
        return CarryOver.of(before.questionnaire(), before.answers(), key.questionnaire())
                .reworded();
    }

    /** What the database holds of a return. */
    private record Now(
            ReturnStatus status,
            int revision,
            Answers answers,
            SortedMap<ItemCode, Review> reviews,
            Optional<Receipt> receipt,
            Optional<UploadSummary> upload) {

        static final Now NOTHING = new Now(
                ReturnStatus.NOT_STARTED,
                0,
                Answers.NONE,
                Collections.emptySortedMap(),
                Optional.empty(),
                Optional.empty());
    }
}
