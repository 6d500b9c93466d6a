package org.rapporteur.core.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Mandate;

/**
 * The third step: each item is merged by itself, and each filled place is counted once. What the sender may see and not
 * change is rejected where it would change something.
 */
final class Merged {

    private final Map<ItemCode, Optional<AnswerValue>> changes = new LinkedHashMap<>();
    private final Map<ItemCode, Outcome.Conflicting> conflicts = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int stored;
    private int unchanged;
    private int conflicting;
    private int cleared;
    private int rejected;
    private final Mandate mandate;

    private Merged(Mandate mandate) {
        this.mandate = mandate;
    }

    static Merged of(Map<ItemCode, Proposal> proposals, Answers base, Answers server, Mandate mandate) {
        var merged = new Merged(mandate);
        proposals.forEach((code, proposal) -> {
            var outcome = ThreeWayMerge.merge(base.value(code), proposal.value(), server.value(code));
            merged.record(proposal, outcome);
        });
        return merged;
    }

    private void record(Proposal proposal, Outcome outcome) {
        var filled = proposal.isFilled() ? 1 : 0;
        if (!(outcome instanceof Outcome.Kept) && !mandate.edits(proposal.item().code())) {
            findings.add(proposal.finding(FindingCode.NOT_YOUR_PART, Map.of()));
            rejected += filled;
        } else if (outcome instanceof Outcome.Changed changed) {
            changes.put(proposal.item().code(), changed.value());
            stored += filled;
            cleared += 1 - filled;
        } else if (outcome instanceof Outcome.Conflicting conflict) {
            conflicts.put(proposal.item().code(), conflict);
            findings.add(proposal.finding(FindingCode.CONFLICT, sides(conflict)));
            conflicting += filled;
        } else {
            unchanged += filled;
        }
    }

    private static Map<String, Object> sides(Outcome.Conflicting conflict) {
        var sides = new HashMap<String, Object>();
        sides.put("base", conflict.base().map(AnswerValue::exported).orElse(null));
        sides.put("file", conflict.file().map(AnswerValue::exported).orElse(null));
        sides.put("server", conflict.server().map(AnswerValue::exported).orElse(null));
        return sides;
    }

    Map<ItemCode, Optional<AnswerValue>> changes() {
        return changes;
    }

    Map<ItemCode, Outcome.Conflicting> conflicts() {
        return conflicts;
    }

    List<Finding> findings() {
        return findings;
    }

    int stored() {
        return stored;
    }

    int unchanged() {
        return unchanged;
    }

    int conflicting() {
        return conflicting;
    }

    int rejected() {
        return rejected;
    }

    int cleared() {
        return cleared;
    }
}
