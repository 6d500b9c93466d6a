package org.rapporteur.reports;

import java.util.Objects;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.reports.draft.DraftFacts;

/**
 * What the files of a report are made with besides its figures: nothing else may find its way into them.
 *
 * @param states who was a Member State, and by which name
 * @param facts what the files say of their own making
 */
public record ReportSource(MemberStates states, DraftFacts facts) {
    public ReportSource {
        Objects.requireNonNull(states);
        Objects.requireNonNull(facts);
    }

    public boolean synthetic() {
        return facts.synthetic();
    }
}
