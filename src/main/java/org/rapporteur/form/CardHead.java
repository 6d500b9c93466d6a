package org.rapporteur.form;

import org.rapporteur.core.questionnaire.Level;
import org.rapporteur.core.questionnaire.Section;
import org.rapporteur.core.validation.Completion;

/**
 * How far a recommendation is.
 *
 * @param recommendation its number
 * @param carried answers that were carried over and wait for somebody to look at them
 */
public record CardHead(String recommendation, Completion completion, int errors, int warnings, int carried) {

    static CardHead of(Section section, Standing standing) {
        var id = section.recommendation().id();
        var findings = section.items().stream()
                .flatMap(item -> standing.findings(item.code()).stream())
                .toList();
        return new CardHead(
                id.toString(),
                standing.completion(id),
                FindingLine.count(findings, Level.ERROR),
                FindingLine.count(findings, Level.WARNING),
                (int) section.items().stream()
                        .filter(item -> standing.isCarried(item.code()))
                        .count());
    }

    /** As an id in the page may be spelled. */
    public String getId() {
        return recommendation.replace('.', '-');
    }

    public boolean isDone() {
        return completion.isComplete() && errors == 0;
    }
}
