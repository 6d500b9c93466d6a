package org.rapporteur.reports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Locale;
import org.rapporteur.core.catalogue.Counterpart;
import org.rapporteur.core.report.ReferenceReport;

/**
 * A paragraph of the earlier text as the API gives it. Its figures count answers, one for each State and recommendation;
 * they are left out where the edition asks none of its recommendations.
 *
 * @param doubtful whether some of its ties are doubtful
 */
@JsonNaming(SnakeCaseStrategy.class)
public record ReferenceBody(
        String reference,
        boolean doubtful,
        TiesBody ties,
        List<CounterpartBody> recommendations,
        @JsonUnwrapped BreakdownBody figures) {

    static ReferenceBody of(ReferenceReport report) {
        return new ReferenceBody(
                report.reference().toString(),
                report.isDoubtful(),
                new TiesBody(report.certain(), report.inferred(), report.doubtful()),
                report.counterparts().stream().map(CounterpartBody::of).toList(),
                report.pooled().map(BreakdownBody::of).orElse(null));
    }

    /** How many ties are of each confidence. */
    public record TiesBody(int certain, int inferred, int doubtful) {}

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
