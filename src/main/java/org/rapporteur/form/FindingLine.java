package org.rapporteur.form;

import org.rapporteur.core.answer.Finding;
import org.rapporteur.text.FindingTexts;

/** A finding in words. @param level {@code error}, {@code warning} or {@code note} */
public record FindingLine(String level, String sentence) {

    static FindingLine of(Finding finding, FindingTexts texts) {
        return new FindingLine(finding.level().key(), texts.sentence(finding));
    }
}
