package org.rapporteur.reports;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.rapporteur.core.report.ChapterReport;

/**
 * A chapter's report as the API gives it.
 *
 * @param synthetic whether the figures are made up for trial
 * @param definition SHA-256 of the edition's definition
 * @param sums all recommendations together; counts answers
 * @param practices good practices that may be published, as their clearance allows
 * @param correspondence the same progress by paragraph of the earlier text; pools this chapter's recommendations alone
 */
@JsonNaming(SnakeCaseStrategy.class)
public record ChapterBody(
        int year,
        int chapter,
        String title,
        boolean synthetic,
        String definition,
        BasisBody basis,
        SumsBody sums,
        List<RecommendationBody> recommendations,
        List<ReferenceBody> correspondence,
        List<PracticeBody> practices,
        TrendBody trend) {

    static ChapterBody of(ChapterReport report, boolean synthetic) {
        return new ChapterBody(
                report.year(),
                report.chapter(),
                report.title(),
                synthetic,
                report.definitionHash(),
                BasisBody.of(report.basis()),
                SumsBody.of(report.sums()),
                report.recommendations().stream().map(RecommendationBody::of).toList(),
                report.correspondence().stream().map(ReferenceBody::of).toList(),
                report.practices().stream().map(PracticeBody::of).toList(),
                TrendBody.of(report.trend()));
    }
}
