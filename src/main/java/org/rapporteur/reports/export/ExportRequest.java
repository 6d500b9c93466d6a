package org.rapporteur.reports.export;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.reports.ReportFormat;
import org.rapporteur.reports.figures.Regions;
import org.rapporteur.reports.snapshot.Comparisons;
import org.rapporteur.reports.snapshot.Publications;

/**
 * What somebody wants exported.
 *
 * @param of number of a published report, or {@code now}; now where it is left out
 * @param region code of a regional group; all Member States where it is left out
 * @param formats by their names; all where they are left out
 */
public record ExportRequest(String of, String region, List<String> formats) {

    /** @throws org.rapporteur.problem.ProblemException for what there is not */
    Exports.Wanted read(Questionnaire questionnaire, Publications publications) {
        var published = Optional.ofNullable(of)
                .filter(id -> !id.isEmpty() && !id.equals(Comparisons.NOW))
                .map(id -> publications.find(questionnaire.year(), id));
        var wanted = formats == null || formats.isEmpty()
                ? List.of(ReportFormat.values())
                : formats.stream()
                        .map(format -> ReportFormat.wanted(format == null ? "" : format))
                        .distinct()
                        .sorted()
                        .toList();
        return new Exports.Wanted(questionnaire, published, Regions.wanted(region), wanted);
    }
}
