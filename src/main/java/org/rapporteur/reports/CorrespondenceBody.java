package org.rapporteur.reports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Locale;
import org.rapporteur.core.catalogue.Counterpart;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.core.report.ReferenceReport;

/**
 * The report by paragraph of the earlier text as the API gives it. Its figures count answers: one for each State and
 * recommendation.
 *
 * @param withoutCounterpart recommendations of which the table says {@code N/A}
 * @param notStated recommendations of which the table says nothing
 */
@JsonNaming(SnakeCaseStrategy.class)
public record CorrespondenceBody(
        int year,
        boolean synthetic,
        String definition,
        BasisBody basis,
        List<ReferenceBody> references,
        List<TitleBody> withoutCounterpart,
        List<TitleBody> notStated) {

    static CorrespondenceBody of(CorrespondenceReport report, boolean synthetic) {
        return new CorrespondenceBody(
                report.year(),
                synthetic,
                report.definitionHash(),
                BasisBody.of(report.basis()),
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

    /** A paragraph; its figures are left out where the edition asks none of its recommendations. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record ReferenceBody(
            String reference,
            boolean doubtful,
            List<CounterpartBody> recommendations,
            @JsonUnwrapped BreakdownBody figures) {
        static ReferenceBody of(ReferenceReport report) {
            return new ReferenceBody(
                    report.reference().toString(),
                    report.isDoubtful(),
                    report.counterparts().stream().map(CounterpartBody::of).toList(),
                    report.pooled().map(BreakdownBody::of).orElse(null));
        }
    }

    /** @param confidence {@code certain}, {@code inferred} or {@code doubtful} */
    public record CounterpartBody(String id, String title, String confidence) {
        static CounterpartBody of(Counterpart counterpart) {
            var recommendation = counterpart.recommendation();
            return new CounterpartBody(
                    recommendation.id().toString(),
                    recommendation.title(),
                    counterpart.confidence().name().toLowerCase(Locale.ROOT));
        }
    }
}
