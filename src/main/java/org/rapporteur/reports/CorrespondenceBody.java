package org.rapporteur.reports;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.report.CorrespondenceReport;

/**
 * The report by paragraph of the earlier text as the API gives it. Its figures count answers: one for each State and
 * recommendation.
 *
 * @param series code of the one series of paragraphs that the report is about; {@code null} for all
 * @param doubtfulTies whether doubtful ties count
 * @param withoutCounterpart recommendations of which the table says {@code N/A}
 * @param notStated recommendations of which the table says nothing
 */
@JsonNaming(SnakeCaseStrategy.class)
public record CorrespondenceBody(
        int year,
        boolean synthetic,
        String definition,
        BasisBody basis,
        String series,
        boolean doubtfulTies,
        List<ReferenceBody> references,
        List<TitleBody> withoutCounterpart,
        List<TitleBody> notStated) {

    static CorrespondenceBody of(CorrespondenceReport report, boolean synthetic) {
        return new CorrespondenceBody(
                report.year(),
                synthetic,
                report.definitionHash(),
                BasisBody.of(report.basis()),
                report.ties().series().map(WantedTies::code).orElse(null),
                report.ties().doubtful(),
                report.references().stream().map(ReferenceBody::of).toList(),
                titles(report.withoutCounterpart()),
                titles(report.notStated()));
    }

    private static List<TitleBody> titles(List<Recommendation> recommendations) {
        return recommendations.stream()
                .map(recommendation -> new TitleBody(recommendation.id().toString(), recommendation.title()))
                .toList();
    }

    /** A recommendation by its number and title. */
    public record TitleBody(String id, String title) {}
}
