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
 * @param pooled the answers on the progress of all recommendations together, which counts answers; {@code null} where
 *     none is asked
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
        BreakdownBody pooled,
        List<RecommendationBody> recommendations,
        List<ReferenceBody> correspondence,
        TrendBody trend) {

    static ChapterBody of(ChapterReport report, boolean synthetic) {
        return new ChapterBody(
                report.year(),
                report.chapter(),
                report.title(),
                synthetic,
                report.definitionHash(),
                BasisBody.of(report.basis()),
                report.pooled().map(BreakdownBody::of).orElse(null),
                report.recommendations().stream().map(RecommendationBody::of).toList(),
                report.correspondence().stream().map(ReferenceBody::of).toList(),
                TrendBody.of(report.trend()));
    }
}
