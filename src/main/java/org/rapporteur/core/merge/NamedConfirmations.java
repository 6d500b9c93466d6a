package org.rapporteur.core.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.answer.Review;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Mandate;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.validation.PlainText;

/**
 * Which of the carried answers that somebody confirms are confirmed. One that has been confirmed already needs nothing
 * more; one that has become another since that person looked is not confirmed unseen.
 *
 * @param confirmed items in the order in which they were named
 */
public record NamedConfirmations(Set<ItemCode> confirmed, List<Finding> findings) {

    public static final NamedConfirmations NONE = new NamedConfirmations(Set.of(), List.of());

    private static final Location PLACE = new Location.Field();

    public NamedConfirmations {
        confirmed = Collections.unmodifiableSet(new LinkedHashSet<>(confirmed));
        findings = List.copyOf(findings);
    }

    /**
     * @param codes of items as they were sent
     * @param reviews of the return's carried answers now
     * @param base the answers that the person saw
     * @param server the answers that are there now
     * @param mandate of the one who confirms
     */
    public static NamedConfirmations of(
            Collection<String> codes,
            Questionnaire questionnaire,
            Map<ItemCode, Review> reviews,
            Answers base,
            Answers server,
            Mandate mandate) {
        var confirmed = new LinkedHashSet<ItemCode>();
        var findings = new ArrayList<Finding>();
        for (var text : new LinkedHashSet<>(codes)) {
            var code = ItemCode.parse(text)
                    .filter(asked -> questionnaire.item(asked).isPresent());
            if (code.isEmpty()) {
                findings.add(unknown(text));
            } else if (!mandate.edits(code.get())) {
                findings.add(Finding.at(FindingCode.NOT_YOUR_PART, code.get(), PLACE, Map.of()));
            } else if (!reviews.containsKey(code.get())) {
                findings.add(Finding.at(FindingCode.NOT_CARRIED_OVER, code.get(), PLACE, Map.of()));
            } else if (!base.value(code.get()).equals(server.value(code.get()))) {
                findings.add(Finding.at(FindingCode.CHANGED_MEANWHILE, code.get(), PLACE, Map.of()));
            } else if (reviews.get(code.get()) == Review.NOT_REVIEWED) {
                confirmed.add(code.get());
            }
        }
        return new NamedConfirmations(confirmed, Told.of(findings));
    }

    private static Finding unknown(String code) {
        var found = Map.<String, Object>of("found", PlainText.shortened(code));
        return new Finding(FindingCode.UNKNOWN_ITEM, Optional.empty(), List.of(), PLACE, found);
    }
}
