package org.rapporteur.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Mandate;

/**
 * Settles conflicts. What was offered becomes an ordinary revision of who settles it. Nothing is settled unseen: where the
 * return's answer is another one than the person looked at, the conflict stays open.
 */
@ApplicationScoped
class Settlements {

    private final AnswerLog log;
    private final Conflicts conflicts;

    Settlements(AnswerLog log, Conflicts conflicts) {
        this.log = log;
        this.conflicts = conflicts;
    }

    /** The open conflicts that somebody may see, in the order in which they came up. */
    @Transactional
    List<OpenConflict> open(ReturnKey key, Mandate mandate) {
        return NationalReturn.of(key)
                .map(nationalReturn -> conflicts.open(key.questionnaire(), nationalReturn))
                .orElse(List.of())
                .stream()
                .filter(conflict -> mandate.reads(conflict.item()))
                .toList();
    }

    @Transactional
    SettlementResult settle(ReturnKey key, Mandate mandate, Settlement settlement) {
        var draft = log.open(key, settlement.seenRevision());
        var nationalReturn = draft.nationalReturn();
        var settleable = conflicts.open(key.questionnaire(), nationalReturn).stream()
                .filter(conflict -> mandate.edits(conflict.item()))
                .filter(conflict -> wasSeen(conflict, draft))
                .collect(Collectors.toMap(OpenConflict::id, conflict -> conflict));
        var taken = known(settlement.take(), settleable.keySet()::contains);
        var kept = known(settlement.keep(), settleable.keySet()::contains);
        var sender = new Conflicts.Sender(settlement.by().name(), settlement.channel(), log.now());
        conflicts.settle(nationalReturn, sender, "taken", taken);
        conflicts.settle(nationalReturn, sender, "kept", kept);
        append(nationalReturn, sender, changes(taken, settleable, draft));
        return result(nationalReturn.revision, settlement, taken, kept);
    }

    private static boolean wasSeen(OpenConflict conflict, Draft draft) {
        return draft.base().value(conflict.item()).equals(draft.server().value(conflict.item()));
    }

    private static Set<Long> known(Set<Long> ids, Predicate<Long> isKnown) {
        return ids.stream().filter(isKnown).collect(Collectors.toSet());
    }

    /** Of several that were offered to one item, the newest. */
    private static Map<ItemCode, Optional<AnswerValue>> changes(
            Set<Long> taken, Map<Long, OpenConflict> settleable, Draft draft) {
        var changes = new LinkedHashMap<ItemCode, Optional<AnswerValue>>();
        taken.stream()
                .sorted()
                .map(settleable::get)
                .forEach(conflict -> changes.put(conflict.item(), conflict.offered()));
        changes.entrySet()
                .removeIf(change -> change.getValue().equals(draft.server().value(change.getKey())));
        return changes;
    }

    private void append(
            NationalReturn nationalReturn, Conflicts.Sender sender, Map<ItemCode, Optional<AnswerValue>> changes) {
        log.append(
                nationalReturn,
                new Revision(nationalReturn, sender.at(), sender.name(), sender.channel(), null),
                changes);
        conflicts.supersede(nationalReturn, sender, changes);
    }

    private static SettlementResult result(int revision, Settlement settlement, Set<Long> taken, Set<Long> kept) {
        var settled = new HashSet<>(taken);
        settled.addAll(kept);
        var open = new HashSet<>(settlement.take());
        open.addAll(settlement.keep());
        open.removeAll(settled);
        return new SettlementResult(revision, settled, open);
    }
}
