package org.rapporteur.returns.page;

import org.rapporteur.core.validation.Effort;
import org.rapporteur.text.EffortTexts;
import org.rapporteur.text.Texts;

/** How long the rest of a return takes, in words. */
public record EffortView(String required, String everything) {

    static EffortView of(Effort effort, Texts texts) {
        return new EffortView(EffortTexts.of(effort.required(), texts), EffortTexts.of(effort.everything(), texts));
    }
}
