package org.rapporteur.core.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Finding;

/** What became of one raw value. */
public sealed interface Typed {

    /**
     * It is an answer, or the absence of one.
     *
     * @param value empty where the place for the answer holds nothing
     * @param findings what a person should still know about it
     */
    record Accepted(Optional<AnswerValue> value, List<Finding> findings) implements Typed {
        public Accepted {
            Objects.requireNonNull(value);
            findings = List.copyOf(findings);
        }
    }

    /** It is no answer to this item, for the reason given. */
    record Rejected(Finding reason) implements Typed {
        public Rejected {
            Objects.requireNonNull(reason);
        }
    }
}
