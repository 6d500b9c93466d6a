package org.rapporteur.core.merge;

import java.util.List;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.RawAnswer;

/**
 * What a channel delivers at once.
 *
 * @param answers in the order in which they were read; a place for an answer that holds nothing is there too
 * @param asides filled cells that no item claims
 * @param confirmations of answers that were carried over
 * @param remarks findings about the whole, such as a sheet that is missing
 */
public record Incoming(
        List<RawAnswer> answers, List<Confirmation> confirmations, List<Aside> asides, List<Finding> remarks) {
    public Incoming {
        confirmations = List.copyOf(confirmations);
        answers = List.copyOf(answers);
        asides = List.copyOf(asides);
        remarks = List.copyOf(remarks);
    }

    /** Without any confirmation. */
    public Incoming(List<RawAnswer> answers, List<Aside> asides, List<Finding> remarks) {
        this(answers, List.of(), asides, remarks);
    }
}
