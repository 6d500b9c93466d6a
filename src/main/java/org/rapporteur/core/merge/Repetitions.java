package org.rapporteur.core.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.questionnaire.ItemCode;

/**
 * The second step: an item that was answered in several places gets one answer, or none where they contradict each
 * other. A place that holds nothing never outweighs one that is filled.
 *
 * @param repeated places that repeat an answer
 * @param contradicting places whose answers differ from each other
 */
record Repetitions(Map<ItemCode, Proposal> proposals, List<Finding> findings, int repeated, int contradicting) {

    static Repetitions settle(List<Proposal> proposals) {
        var places = new LinkedHashMap<ItemCode, List<Proposal>>();
        proposals.forEach(proposal -> places.computeIfAbsent(proposal.item().code(), code -> new ArrayList<>(1))
                .add(proposal));
        var settler = new Settler();
        places.values().forEach(settler::settle);
        return new Repetitions(settler.settled, List.copyOf(settler.findings), settler.repeated, settler.contradicting);
    }

    private static final class Settler {
        private final Map<ItemCode, Proposal> settled = new LinkedHashMap<>();
        private final List<Finding> findings = new ArrayList<>();
        private int repeated;
        private int contradicting;

        void settle(List<Proposal> places) {
            var filled = places.stream().filter(Proposal::isFilled).toList();
            if (filled.isEmpty()) {
                keep(places.get(0));
            } else if (filled.stream().map(Proposal::value).distinct().count() > 1) {
                contradict(filled);
            } else {
                keep(filled.get(0));
                repeat(filled);
            }
        }

        private void keep(Proposal proposal) {
            settled.put(proposal.item().code(), proposal);
        }

        private void repeat(List<Proposal> same) {
            var first = same.get(0).location().shown();
            same.stream().skip(1).forEach(proposal -> {
                findings.add(proposal.finding(FindingCode.DUPLICATE_SAME, Map.of("other", first)));
                repeated++;
            });
        }

        private void contradict(List<Proposal> different) {
            var first = different.get(0);
            var second = different.stream()
                    .filter(candidate -> !candidate.value().equals(first.value()))
                    .findFirst()
                    .orElseThrow();
            for (var proposal : different) {
                var other = (proposal.value().equals(first.value()) ? second : first)
                        .location()
                        .shown();
                findings.add(proposal.finding(FindingCode.DUPLICATE_DIFFERENT, Map.of("other", other)));
                contradicting++;
            }
        }
    }
}
