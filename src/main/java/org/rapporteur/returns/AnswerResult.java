package org.rapporteur.returns;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.merge.Outcome;
import org.rapporteur.core.questionnaire.ItemCode;

/**
 * What became of an edit.
 *
 * @param revision the newest one now: the one that the edit made, unless it changed nothing
 */
public record AnswerResult(int revision, List<Finding> findings, Map<ItemCode, Outcome.Conflicting> conflicts) {
    public AnswerResult {
        findings = List.copyOf(findings);
        conflicts = Collections.unmodifiableMap(new LinkedHashMap<>(conflicts));
    }
}
