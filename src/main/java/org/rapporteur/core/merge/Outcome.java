package org.rapporteur.core.merge;

import java.util.Optional;
import org.rapporteur.core.answer.AnswerValue;

/** What the merge decides for one item. An empty answer means that there is none. */
public sealed interface Outcome {

    /** The answer that the server has stays. */
    record Kept() implements Outcome {}

    /** The answer that came in is stored; an empty one takes the server's away. */
    record Changed(Optional<AnswerValue> value) implements Outcome {}

    /** Both sides changed the answer, and differently: a person decides. */
    record Conflicting(Optional<AnswerValue> base, Optional<AnswerValue> file, Optional<AnswerValue> server)
            implements Outcome {}
}
