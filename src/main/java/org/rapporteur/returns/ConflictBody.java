package org.rapporteur.returns;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.merge.Outcome;
import org.rapporteur.core.questionnaire.ItemCode;

/** An answer that both sides changed, as the API gives it; {@code null} stands for no answer. */
record ConflictBody(String base, String yours, String server) {

    /** By the item's code, in the order of arrival. */
    static Map<String, ConflictBody> of(Map<ItemCode, Outcome.Conflicting> conflicts) {
        var bodies = new LinkedHashMap<String, ConflictBody>();
        conflicts.forEach((code, conflict) -> bodies.put(code.toString(), of(conflict)));
        return bodies;
    }

    private static ConflictBody of(Outcome.Conflicting conflict) {
        return new ConflictBody(exported(conflict.base()), exported(conflict.file()), exported(conflict.server()));
    }

    private static String exported(Optional<AnswerValue> value) {
        return value.map(AnswerValue::exported).orElse(null);
    }
}
