package org.rapporteur.core.report;

import java.util.List;
import java.util.Objects;
import org.rapporteur.core.catalogue.Recommendation;

/**
 * The progress of one reporting year, seen from the paragraphs of the earlier text.
 *
 * @param references in order of series and number
 * @param withoutCounterpart recommendations of which the table says that they have none ({@code N/A})
 * @param notStated recommendations of which the table says nothing either way (a blank cell)
 */
public record CorrespondenceReport(
        int year,
        String definitionHash,
        Basis basis,
        List<ReferenceReport> references,
        List<Recommendation> withoutCounterpart,
        List<Recommendation> notStated) {
    public CorrespondenceReport {
        Objects.requireNonNull(definitionHash);
        Objects.requireNonNull(basis);
        references = List.copyOf(references);
        withoutCounterpart = List.copyOf(withoutCounterpart);
        notStated = List.copyOf(notStated);
    }
}
