package org.rapporteur.reports;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.rapporteur.core.report.ChapterSums;

/**
 * A chapter as a whole, as the API gives it. Counts answers, one for each State and recommendation.
 *
 * @param progress {@code null} where the edition asks for none
 * @param ranking what was named out of one list, such as obstacles; {@code null} where that is not asked
 * @param carried {@code null} where no answer carries over
 * @param assistance {@code null} where that is not asked
 */
@JsonNaming(SnakeCaseStrategy.class)
public record SumsBody(BreakdownBody progress, RankingBody ranking, AssistanceBody assistance, CarriedBody carried) {

    static SumsBody of(ChapterSums sums) {
        return new SumsBody(
                sums.progress().map(BreakdownBody::of).orElse(null),
                sums.ranking()
                        .flatMap(template -> template.ranking())
                        .map(RankingBody::of)
                        .orElse(null),
                sums.assistance().map(AssistanceBody::of).orElse(null),
                sums.carried().map(CarriedBody::of).orElse(null));
    }

    /**
     * Technical assistance.
     *
     * @param needed recommendations for which States need some and receive none, most of them first
     * @param provided recommendations for which States provide some, most of them first
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record AssistanceBody(BreakdownBody figures, List<RankedBody> needed, List<RankedBody> provided) {
        static AssistanceBody of(ChapterSums.Assistance assistance) {
            return new AssistanceBody(
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
