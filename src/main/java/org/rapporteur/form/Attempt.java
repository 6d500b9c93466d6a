package org.rapporteur.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.merge.Outcome;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Level;
import org.rapporteur.returns.AnswerChange;
import org.rapporteur.returns.AnswerResult;

/**
 * Answers that were just sent, and what became of them.
 *
 * @param sent as they were typed, by item
 * @param theirs the answers that those in conflict ran into
 */
record Attempt(Map<ItemCode, String> sent, AnswerResult result, List<AnswerChange> theirs) {

    static final Attempt NONE = new Attempt(Map.of(), new AnswerResult(0, List.of(), Map.of()), List.of());

    Attempt {
        sent = Map.copyOf(sent);
        theirs = List.copyOf(theirs);
    }

    /** What is to be told of an item because of the attempt alone; what rules find is told by itself. */
    List<Finding> findings(ItemCode code) {
        return result.findings().stream()
                .filter(finding -> finding.item().equals(Optional.of(code)))
                .filter(finding -> finding.rule().isEmpty() && finding.code() != FindingCode.CONFLICT)
                .toList();
    }

    /** Whether what was sent stands in no return now, so that it has to stay in the field. */
    boolean isNotStored(ItemCode code) {
        return sent.containsKey(code) && (isRejected(code) || conflict(code).isPresent());
    }

    boolean isRejected(ItemCode code) {
        return findings(code).stream()
                .anyMatch(finding -> finding.level() == Level.ERROR || finding.code() == FindingCode.NOT_YOUR_PART);
    }

    Optional<Outcome.Conflicting> conflict(ItemCode code) {
        return Optional.ofNullable(result.conflicts().get(code));
    }

    Optional<AnswerChange> theirs(ItemCode code) {
        return theirs.stream().filter(change -> change.item().equals(code)).findFirst();
    }

    /** Whether everything that was sent is in the return now. */
    boolean isStored() {
        return items().stream().noneMatch(this::isNotStored)
                && result.findings().stream().noneMatch(Attempt::isUnconfirmed);
    }

    private static boolean isUnconfirmed(Finding finding) {
        return finding.code() == FindingCode.CHANGED_MEANWHILE || finding.code() == FindingCode.NOT_CARRIED_OVER;
    }

    /** How many answers are others now than they were before it. */
    long storedIn(Answers before) {
        return sent.entrySet().stream()
                .filter(answer -> !isNotStored(answer.getKey()))
                .filter(answer ->
                        !plain(before.answer(answer.getKey()).orElse("")).equals(plain(answer.getValue())))
                .count();
    }

    /** Browsers end lines in their own way, and white space at the ends is no part of an answer. */
    private static String plain(String text) {
        return text.strip().replace("\r\n", "\n");
    }

    Set<ItemCode> items() {
        return sent.keySet();
    }
}
