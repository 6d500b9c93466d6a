package org.rapporteur.core.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.RawAnswer;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Mandate;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.validation.PlainText;
import org.rapporteur.core.validation.Typed;
import org.rapporteur.core.validation.Typing;

/**
 * The first step: raw answers are typed, and those that are no answers are told apart, as are those to what the sender
 * may not even see: of these nothing is compared, so that nothing is given away.
 */
record Sorting(List<Proposal> proposals, List<Finding> findings, int rejected) {

    static Sorting sort(Questionnaire questionnaire, Mandate mandate, List<RawAnswer> answers) {
        var sorter = new Sorter(questionnaire, mandate);
        answers.forEach(sorter::add);
        return new Sorting(List.copyOf(sorter.proposals), List.copyOf(sorter.findings), sorter.rejected);
    }

    private static final class Sorter {
        private final Questionnaire questionnaire;
        private final Mandate mandate;
        private final List<Proposal> proposals = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private int rejected;

        Sorter(Questionnaire questionnaire, Mandate mandate) {
            this.questionnaire = questionnaire;
            this.mandate = mandate;
        }

        void add(RawAnswer raw) {
            var item = ItemCode.parse(raw.code()).flatMap(questionnaire::item);
            if (item.filter(known -> mandate.reads(known.code())).isPresent()) {
                add(item.get(), raw);
            } else if (!(raw.value() instanceof RawValue.Empty)) {
                reject(item.map(hidden -> beyondMandate(hidden, raw)).orElseGet(() -> stray(raw)));
            }
        }

        private void add(Item item, RawAnswer raw) {
            var typed = Typing.type(item, raw);
            if (typed instanceof Typed.Accepted accepted) {
                proposals.add(new Proposal(item, accepted.value(), raw.location()));
                findings.addAll(accepted.findings());
            } else if (typed instanceof Typed.Rejected refused) {
                reject(refused.reason());
            }
        }

        private void reject(Finding finding) {
            findings.add(finding);
            rejected++;
        }

        private static Finding beyondMandate(Item item, RawAnswer raw) {
            return Finding.at(FindingCode.NOT_YOUR_PART, item.code(), raw.location(), Map.of());
        }

        private static Finding stray(RawAnswer raw) {
            if (raw.code().isBlank()) {
                return Finding.at(FindingCode.ROW_WITHOUT_CODE, raw.location(), Map.of());
            }
            var found = PlainText.shortened(raw.code());
            return new Finding(
                    FindingCode.UNKNOWN_ITEM, Optional.empty(), List.of(), raw.location(), Map.of("found", found));
        }
    }
}
