package org.rapporteur.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.Location;
import org.rapporteur.text.FindingTexts;
import org.rapporteur.text.Texts;

/**
 * A problem as RFC 9457 spells it.
 *
 * @param type names the kind of problem; not an address to open
 * @param detail what happened, what was expected, and what to do next
 * @param instance the path that was asked for
 * @param code the problem's code, such as {@code not_found}
 * @param findings that explain the problem
 */
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FindingBody> findings) {

    public ProblemBody {
        findings = List.copyOf(findings);
    }

    static ProblemBody of(ProblemException exception, String path, Texts texts) {
        var problem = exception.problem();
        return new ProblemBody(
                "urn:rapporteur:problem:" + problem.key(),
                texts.text("problem." + problem.key() + ".title"),
                problem.status(),
                texts.text("problem." + problem.key() + ".detail", exception.arguments()),
                path,
                problem.key(),
                exception.findings().stream()
                        .map(finding -> FindingBody.of(finding, FindingTexts.of(texts)))
                        .toList());
    }

    /**
     * A finding in words.
     *
     * @param item code of the item, where one is known
     * @param sheet and {@code cell}: the place in a workbook, where it was one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FindingBody(String level, String code, String item, String sheet, String cell, String message) {

        public static FindingBody of(Finding finding, FindingTexts texts) {
            var cell = finding.location() instanceof Location.Cell place ? place : null;
            return new FindingBody(
                    finding.level().key(),
                    finding.key(),
                    finding.item().map(Object::toString).orElse(null),
                    cell == null ? null : cell.sheet(),
                    cell == null ? null : cell.cell(),
                    texts.message(finding));
        }
    }
}
