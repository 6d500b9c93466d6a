package org.rapporteur.core.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Mandate;
import org.rapporteur.core.questionnaire.Questionnaire;

/** Takes in what a channel delivers: types it, settles repetitions, merges it, and accounts for every filled cell. */
public final class Intake {

    private final Questionnaire questionnaire;

    private final Answers previous;
    private final Mandate mandate;

    /** Of somebody who may change everything. */
    public Intake(Questionnaire questionnaire, Answers previous) {
        this(questionnaire, previous, Mandate.FULL);
    }

    /**
     * @param previous what was signed for the edition before, on which the relevance of items may depend
     * @param mandate of the one who sends; what is beyond it is rejected, and nothing is told of what it may not see
     */
    public Intake(Questionnaire questionnaire, Answers previous, Mandate mandate) {
        this.questionnaire = questionnaire;
        this.previous = previous;
        this.mandate = mandate;
    }

    /**
     * @param base the answers that the sender started from
     * @param server the answers that are there now
     */
    public IntakeResult take(Incoming incoming, Answers base, Answers server) {
        return take(incoming, base, server, Set.of());
    }

    /**
     * @param base the answers that the sender started from
     * @param server the answers that are there now
     * @param unreviewed those of them that were carried over and that nobody has confirmed or changed
     */
    public IntakeResult take(Incoming incoming, Answers base, Answers server, Set<ItemCode> unreviewed) {
        var sorted = Sorting.sort(questionnaire, mandate, incoming.answers());
        var settled = Repetitions.settle(sorted.proposals());
        var merged = Merged.of(settled.proposals(), base, server, mandate);
        var confirmations =
                Confirmations.of(incoming.confirmations(), settled.proposals(), merged, server, unreviewed, mandate);
        return result(incoming, sorted, settled, merged, confirmations, server);
    }

    private IntakeResult result(
            Incoming incoming,
            Sorting sorted,
            Repetitions settled,
            Merged merged,
            Confirmations confirmations,
            Answers server) {
        var findings = new ArrayList<Finding>(incoming.remarks());
        findings.addAll(sorted.findings());
        findings.addAll(settled.findings());
        findings.addAll(merged.findings());
        findings.addAll(confirmations.findings());
        incoming.asides().forEach(aside -> findings.add(aside.finding()));
        findings.addAll(notRelevant(settled.proposals(), merged.changes(), server));
        return new IntakeResult(
                merged.changes(),
                merged.cleared(),
                confirmations.confirmed(),
                merged.conflicts(),
                accounting(incoming, sorted, settled, merged, confirmations),
                Told.of(findings));
    }

    private static Accounting accounting(
            Incoming incoming, Sorting sorted, Repetitions settled, Merged merged, Confirmations confirmations) {
        var stored = merged.stored() + confirmations.confirmed().size();
        var unchanged = merged.unchanged() + confirmations.unchanged();
        var rejected = sorted.rejected() + settled.contradicting() + merged.rejected() + confirmations.rejected();
        var aside = incoming.asides().stream().mapToInt(Aside::cells).sum();
        var ignored = settled.repeated() + confirmations.repeated() + aside;
        var filled = stored + unchanged + rejected + ignored + merged.conflicting();
        return new Accounting(filled, stored, unchanged, rejected, ignored, merged.conflicting());
    }

    /** Only of answers that this changed or made irrelevant: what was aside before would hide what is new. */
    private List<Finding> notRelevant(
            Map<ItemCode, Proposal> proposals, Map<ItemCode, Optional<AnswerValue>> changes, Answers server) {
        var before = questionnaire.relevance(server, previous);
        var after = questionnaire.relevance(server.with(changes), previous);
        return proposals.values().stream()
                .filter(Proposal::isFilled)
                .filter(proposal -> !after.isRelevant(proposal.item().code()))
                .filter(proposal -> changes.containsKey(proposal.item().code())
                        || before.isRelevant(proposal.item().code()))
                .map(Proposal::notRelevant)
                .toList();
    }
}
