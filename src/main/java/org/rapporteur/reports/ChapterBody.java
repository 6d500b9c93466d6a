package org.rapporteur.reports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.ElementReport;
import org.rapporteur.core.report.RecommendationReport;

/**
 * A chapter's report as the API gives it.
 *
 * @param synthetic whether the figures are made up for trial
 * @param definition SHA-256 of the edition's definition
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
        List<RecommendationBody> recommendations,
        List<ReferenceBody> correspondence) {

    static ChapterBody of(ChapterReport report, boolean synthetic) {
        return new ChapterBody(
                report.year(),
                report.chapter(),
                report.title(),
                synthetic,
                report.definitionHash(),
                BasisBody.of(report.basis()),
                report.recommendations().stream().map(RecommendationBody::of).toList(),
                report.correspondence().stream().map(ReferenceBody::of).toList());
    }

    /**
     * One recommendation.
     *
     * @param support whether States said how they support the work of United Nations bodies
     * @param elements empty where none are asked
     * @param assistance {@code null} where it is not asked
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record RecommendationBody(
            String id,
            String title,
            boolean support,
            @JsonUnwrapped BreakdownBody status,
            List<ElementBody> elements,
            BreakdownBody assistance) {

        static RecommendationBody of(RecommendationReport report) {
            return new RecommendationBody(
                    report.id().toString(),
                    report.title(),
                    report.support(),
                    BreakdownBody.of(report.status()),
                    report.elements().stream().map(ElementBody::of).toList(),
                    report.assistance().map(BreakdownBody::of).orElse(null));
        }
    }

    /** One element of a recommendation. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record ElementBody(String id, String label, @JsonUnwrapped BreakdownBody figures) {
        static ElementBody of(ElementReport report) {
            return new ElementBody(report.id(), report.label(), BreakdownBody.of(report.figures()));
        }
    }
}
