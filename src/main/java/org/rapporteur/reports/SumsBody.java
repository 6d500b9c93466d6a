package org.rapporteur.reports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.rapporteur.core.report.ChapterSums;
import org.rapporteur.core.report.TemplateReport;

/**
 * A chapter as a whole, as the API gives it. Counts answers, one for each State and recommendation.
 *
 * @param progress {@code null} where the edition asks for none
 * @param ranking what was named out of one list, such as obstacles; {@code null} where that is not asked
 * @param carried {@code null} where no answer carries over
 * @param assistance {@code null} where that is not asked
 */
@JsonNaming(SnakeCaseStrategy.class)
public record SumsBody(
        BreakdownBody progress, PooledRankingBody ranking, AssistanceBody assistance, CarriedBody carried) {

    static SumsBody of(ChapterSums sums) {
        return new SumsBody(
                sums.progress().map(BreakdownBody::of).orElse(null),
                sums.ranking().map(PooledRankingBody::of).orElse(null),
                sums.assistance().map(AssistanceBody::of).orElse(null),
                sums.carried().map(CarriedBody::of).orElse(null));
    }

    /**
     * What was named out of one list.
     *
     * @param template id of what is asked
     * @param label the question
     */
    public record PooledRankingBody(String template, String label, @JsonUnwrapped RankingBody figures) {
        static PooledRankingBody of(TemplateReport asked) {
            return new PooledRankingBody(
                    asked.template(),
                    asked.label(),
                    RankingBody.of(asked.ranking().orElseThrow()));
        }
    }

    /**
     * Technical assistance.
     *
     * @param template id of what is asked
     * @param label the question
     * @param needed recommendations for which States need some and receive none, most of them first
     * @param provided recommendations for which States provide some, most of them first
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record AssistanceBody(
            String template, String label, BreakdownBody figures, List<RankedBody> needed, List<RankedBody> provided) {
        static AssistanceBody of(ChapterSums.Assistance assistance) {
            return new AssistanceBody(
                    assistance.question().template(),
                    assistance.question().label(),
                    BreakdownBody.of(assistance.figures()),
                    assistance.needed().stream().map(RankedBody::of).toList(),
                    assistance.provided().stream().map(RankedBody::of).toList());
        }
    }

    /** @param count in Member States */
    public record RankedBody(String id, int count) {
        static RankedBody of(ChapterSums.Ranked ranked) {
            return new RankedBody(ranked.id().toString(), ranked.count().count());
        }
    }
}
