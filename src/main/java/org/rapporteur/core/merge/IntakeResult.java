package org.rapporteur.core.merge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.questionnaire.ItemCode;

/**
 * What is to be stored of an upload or a request, and what is to be said about it.
 *
 * @param changes new answers by item, in the order of arrival; an empty one takes an answer away
 * @param cleared how many of the changes take an answer away
 * @param confirmed items whose carried-over answer, which stays as it is, holds as somebody confirmed
 * @param conflicts by item
 * @param findings in the order of arrival
 */
public record IntakeResult(
        Map<ItemCode, Optional<AnswerValue>> changes,
        int cleared,
        Set<ItemCode> confirmed,
        Map<ItemCode, Outcome.Conflicting> conflicts,
        Accounting accounting,
        List<Finding> findings) {
    public IntakeResult {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        confirmed = Collections.unmodifiableSet(new LinkedHashSet<>(confirmed));
        conflicts = Collections.unmodifiableMap(new LinkedHashMap<>(conflicts));
        findings = List.copyOf(findings);
    }

    /** Whether there is nothing to be stored. */
    public boolean isEmpty() {
        return changes.isEmpty() && confirmed.isEmpty();
    }

    /** The same result with more to be said, within the bounds of what is told. */
    public IntakeResult with(List<Finding> more) {
        var all = Stream.concat(findings.stream(), more.stream()).toList();
        return new IntakeResult(changes, cleared, confirmed, conflicts, accounting, Told.of(all));
    }
}
