package org.rapporteur.core.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Mandate;

/**
 * The fourth step: what was confirmed. An answer is confirmed where it is still to be reviewed and the one beside the
 * confirmation is the very answer that the return has. Where it was changed, or reviewed before, nothing is left to confirm.
 */
final class Confirmations {

    private final Map<ItemCode, Proposal> proposals;
    private final Merged merged;
    private final Answers server;
    private final Set<ItemCode> unreviewed;
    private final Mandate mandate;
    private final Map<ItemCode, Confirmation> seen = new HashMap<>();
    private final Set<ItemCode> confirmed = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private int unchanged;
    private int rejected;
    private int repeated;

    private Confirmations(
            Map<ItemCode, Proposal> proposals,
            Merged merged,
            Answers server,
            Set<ItemCode> unreviewed,
            Mandate mandate) {
        this.proposals = proposals;
        this.merged = merged;
        this.server = server;
        this.unreviewed = unreviewed;
        this.mandate = mandate;
    }

    /** @param unreviewed items of the return whose answers were carried over and nobody has looked at */
    static Confirmations of(
            List<Confirmation> given,
            Map<ItemCode, Proposal> proposals,
            Merged merged,
            Answers server,
            Set<ItemCode> unreviewed,
            Mandate mandate) {
        var confirmations = new Confirmations(proposals, merged, server, unreviewed, mandate);
        given.forEach(confirmations::add);
        return confirmations;
    }

    private void add(Confirmation confirmation) {
        var first = seen.putIfAbsent(confirmation.item(), confirmation);
        if (first != null) {
            repeated++;
            tell(
                    FindingCode.DUPLICATE_SAME,
                    confirmation,
                    Map.of("other", first.location().shown()));
        } else if (!mandate.edits(confirmation.item())) {
            rejected++;
            tell(FindingCode.NOT_YOUR_PART, confirmation, Map.of());
        } else if (!unreviewed.contains(confirmation.item()) || isChanged(confirmation.item())) {
            unchanged++;
        } else if (isTheServers(confirmation.item())) {
            confirmed.add(confirmation.item());
        } else {
            rejected++;
            tell(FindingCode.NOT_CONFIRMED, confirmation, Map.of());
        }
    }

    private boolean isChanged(ItemCode item) {
        return merged.changes().containsKey(item);
    }

    private boolean isTheServers(ItemCode item) {
        var proposal = proposals.get(item);
        return proposal != null && proposal.isFilled() && proposal.value().equals(server.value(item));
    }

    private void tell(FindingCode code, Confirmation confirmation, Map<String, Object> arguments) {
        findings.add(Finding.at(code, confirmation.item(), confirmation.location(), arguments));
    }

    Set<ItemCode> confirmed() {
        return confirmed;
    }

    List<Finding> findings() {
        return findings;
    }

    int unchanged() {
        return unchanged;
    }

    int rejected() {
        return rejected;
    }

    int repeated() {
        return repeated;
    }
}
