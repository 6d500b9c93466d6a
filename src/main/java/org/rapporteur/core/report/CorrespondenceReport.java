package org.rapporteur.core.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.core.catalogue.Instrument;
import org.rapporteur.core.catalogue.Recommendation;

/**
 * The progress of one reporting year, seen from the paragraphs of the earlier text.
 *
 * @param progress id of the template that asks for the progress
 * @param ties which ties the references' figures count
 * @param references those with such a tie, in order of series and number
 * @param withoutCounterpart recommendations of which the table says that they have none ({@code N/A})
 * @param notStated recommendations of which the table says nothing either way (a blank cell)
 */
public record CorrespondenceReport(
        int year,
        String definitionHash,
        Instrument instrument,
        Basis basis,
        String progress,
        Ties ties,
        List<ReferenceReport> references,
        List<Recommendation> withoutCounterpart,
        List<Recommendation> notStated) {
    public CorrespondenceReport {
        Objects.requireNonNull(definitionHash);
        Objects.requireNonNull(instrument);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(progress);
        Objects.requireNonNull(ties);
        references = List.copyOf(references);
        withoutCounterpart = List.copyOf(withoutCounterpart);
        notStated = List.copyOf(notStated);
    }

    /** The references under the name of their series. */
    public SortedMap<String, List<ReferenceReport>> bySeries() {
        return references.stream()
                .collect(groupingBy(report -> report.reference().series(), TreeMap::new, toUnmodifiableList()));
    }
}
