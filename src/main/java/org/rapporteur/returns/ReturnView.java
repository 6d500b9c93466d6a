package org.rapporteur.returns;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.Review;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Mandate;
import org.rapporteur.core.validation.Completion;

/**
 * A national return, or what of it its reader may see, as it stands now.
 *
 * @param mandate of the reader: what of it that is, and what of it may be changed
 * @param revision the newest one; 0 where there is none
 * @param previous what was signed for the edition before
 * @param reviews what has become of the answers that were carried over, by item
 * @param reworded items whose answer of last year was not carried over, since their question is worded otherwise now
 * @param findings what the rules find
 * @param completion by the number of the chapter
 * @param receipt of the newest submission
 * @param upload the newest one; for who may not see the whole return, the newest of that reader's own
 */
public record ReturnView(
        Mandate mandate,
        ReturnStatus status,
        int revision,
        Answers answers,
        Answers previous,
        SortedMap<ItemCode, Review> reviews,
        List<ItemCode> reworded,
        List<Finding> findings,
        SortedMap<Integer, Completion> completion,
        Optional<Receipt> receipt,
        Optional<UploadSummary> upload) {
    public ReturnView {
        Objects.requireNonNull(mandate);
        Objects.requireNonNull(status);
        Objects.requireNonNull(answers);
        Objects.requireNonNull(previous);
        Objects.requireNonNull(reviews);
        reworded = List.copyOf(reworded);
        findings = List.copyOf(findings);
        Objects.requireNonNull(completion);
        Objects.requireNonNull(receipt);
        Objects.requireNonNull(upload);
    }
}
