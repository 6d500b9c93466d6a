package org.rapporteur.reports;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.core.report.Denominators;
import org.rapporteur.core.report.Distribution;

/**
 * A distribution as the API gives it.
 *
 * @param distribution count by the code of each step
 * @param percent of {@code denominators.applicable}, by the code of each step and {@code not_known}; {@code null} where
 *     the question applies to nobody
 */
@JsonNaming(SnakeCaseStrategy.class)
public record FiguresBody(
        Parts denominators,
        Map<String, Integer> distribution,
        int notApplicable,
        int notKnown,
        int notAnswered,
        Map<String, BigDecimal> percent) {

    static FiguresBody of(Distribution figures) {
        var counts = new LinkedHashMap<String, Integer>();
        var percent = new LinkedHashMap<String, BigDecimal>();
        for (var step : figures.steps()) {
            counts.put(step.option().code(), step.count());
            percent.put(step.option().code(), figures.percent(step).orElse(null));
        }
        percent.put("not_known", figures.percentNotKnown().orElse(null));
        return new FiguresBody(
                Parts.of(figures.denominators()),
                counts,
                figures.notApplicable(),
                figures.notKnown(),
                figures.notAnswered(),
                percent);
    }

    /** What the figures are a part of; each is a part of the one before it. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record Parts(int memberStates, int reporting, int asked, int answered, int applicable) {
        static Parts of(Denominators denominators) {
            return new Parts(
                    denominators.memberStates(),
                    denominators.reporting(),
                    denominators.asked(),
                    denominators.answered(),
                    denominators.applicable());
        }
    }
}
