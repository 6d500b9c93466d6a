package org.rapporteur.form;

import java.util.Collection;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.questionnaire.Level;
import org.rapporteur.text.FindingTexts;

/** A finding in words. @param level {@code error}, {@code warning} or {@code note} */
public record FindingLine(String level, String sentence) {

    static FindingLine of(Finding finding, FindingTexts texts) {
        return new FindingLine(level(finding).key(), texts.sentence(finding));
    }

    /** That a warning is not explained yet belongs to the warning: it is no error beside it. */
    static Level level(Finding finding) {
        return isUnexplained(finding) ? Level.WARNING : finding.level();
    }

    static boolean isUnexplained(Finding finding) {
        return finding.code() == FindingCode.EXPLANATION_MISSING;
    }

    /** Findings of a level; that a warning is not explained counts with the warning. */
    static int count(Collection<Finding> findings, Level level) {
        return (int) findings.stream()
                .filter(finding -> finding.level() == level && !isUnexplained(finding))
                .count();
    }
}
