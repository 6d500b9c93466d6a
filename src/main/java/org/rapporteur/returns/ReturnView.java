package org.rapporteur.returns;

import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.validation.Completion;

/**
 * A national return as it stands now.
 *
 * @param revision the newest one; 0 where nobody has answered anything yet
 * @param previous what was signed for the edition before
 * @param completion by the number of the chapter
 * @param receipt of the newest submission
 * @param upload the newest one
 */
public record ReturnView(
        ReturnStatus status,
        int revision,
        Answers answers,
        Answers previous,
        SortedMap<Integer, Completion> completion,
        Optional<Receipt> receipt,
        Optional<UploadSummary> upload) {
    public ReturnView {
        Objects.requireNonNull(status);
        Objects.requireNonNull(answers);
        Objects.requireNonNull(previous);
        Objects.requireNonNull(completion);
        Objects.requireNonNull(receipt);
        Objects.requireNonNull(upload);
    }
}
