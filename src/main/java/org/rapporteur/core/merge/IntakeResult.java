package org.rapporteur.core.merge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.questionnaire.ItemCode;

/**
 * What is to be stored of an upload or a request, and what is to be said about it.
 *
 * @param changes new answers by item, in the order of arrival; an empty one takes an answer away
 * @param cleared how many of the changes take an answer away
 * @param conflicts by item
 * @param findings in the order of arrival
 */
public record IntakeResult(
        Map<ItemCode, Optional<AnswerValue>> changes,
        int cleared,
        Map<ItemCode, Outcome.Conflicting> conflicts,
        Accounting accounting,
        List<Finding> findings) {
    public IntakeResult {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        conflicts = Collections.unmodifiableMap(new LinkedHashMap<>(conflicts));
        findings = List.copyOf(findings);
    }
}
