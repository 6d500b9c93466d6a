package org.rapporteur.core.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;

/** Takes in what a channel delivers: types it, settles repetitions, merges it, and accounts for every filled cell. */
public final class Intake {

    private final Questionnaire questionnaire;

    private final Answers previous;

    /** @param previous what was signed for the edition before, on which the relevance of items may depend */
    public Intake(Questionnaire questionnaire, Answers previous) {
        this.questionnaire = questionnaire;
        this.previous = previous;
    }

    /**
     * @param base the answers that the sender started from
     * @param server the answers that are there now
     */
    public IntakeResult take(Incoming incoming, Answers base, Answers server) {
        var sorted = Sorting.sort(questionnaire, incoming.answers());
        var settled = Repetitions.settle(sorted.proposals());
        var merged = Merged.of(settled.proposals(), base, server);
        return result(incoming, sorted, settled, merged, server);
    }

    private IntakeResult result(Incoming incoming, Sorting sorted, Repetitions settled, Merged merged, Answers server) {
        var findings = new ArrayList<Finding>(incoming.remarks());
        findings.addAll(sorted.findings());
        findings.addAll(settled.findings());
        findings.addAll(merged.findings());
        incoming.asides().forEach(aside -> findings.add(aside.finding()));
        findings.addAll(notRelevant(settled.proposals(), server.with(merged.changes())));
        var ignored = settled.repeated()
                + incoming.asides().stream().mapToInt(Aside::cells).sum();
        var rejected = sorted.rejected() + settled.contradicting();
        return new IntakeResult(
                merged.changes(),
                merged.cleared(),
                merged.conflicts(),
                accounting(merged, rejected, ignored),
                Told.of(findings));
    }

    private static Accounting accounting(Merged merged, int rejected, int ignored) {
        var filled = merged.stored() + merged.unchanged() + merged.conflicting() + rejected + ignored;
        return new Accounting(filled, merged.stored(), merged.unchanged(), rejected, ignored, merged.conflicting());
    }

    private List<Finding> notRelevant(Map<ItemCode, Proposal> proposals, Answers after) {
        var relevance = questionnaire.relevance(after, previous);
        return proposals.values().stream()
                .filter(Proposal::isFilled)
                .filter(proposal -> !relevance.isRelevant(proposal.item().code()))
                .map(Proposal::notRelevant)
                .toList();
    }
}
