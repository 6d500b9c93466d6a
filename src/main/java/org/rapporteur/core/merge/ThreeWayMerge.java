package org.rapporteur.core.merge;

import java.util.Optional;
import org.rapporteur.core.answer.AnswerValue;

/** Merges one item: what both sides started from, what came in, and what the server has by now. */
public final class ThreeWayMerge {

    private ThreeWayMerge() {}

    public static Outcome merge(Optional<AnswerValue> base, Optional<AnswerValue> file, Optional<AnswerValue> server) {
        if (file.equals(base) || file.equals(server)) {
            return new Outcome.Kept();
        }
        if (server.equals(base)) {
            return new Outcome.Changed(file);
        }
        return new Outcome.Conflicting(base, file, server);
    }
}
