package org.rapporteur.core.merge;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.questionnaire.Item;

/** A typed answer, or its absence, at the place where it was found. */
record Proposal(Item item, Optional<AnswerValue> value, Location location) {

    boolean isFilled() {
        return value.isPresent();
    }

    Finding notRelevant() {
        return finding(FindingCode.NOT_RELEVANT, Map.of());
    }

    Finding finding(FindingCode code, Map<String, Object> arguments) {
        return Finding.at(code, item.code(), location, arguments);
    }
}
