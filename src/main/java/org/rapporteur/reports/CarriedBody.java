package org.rapporteur.reports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.core.report.ByGroup;
import org.rapporteur.core.report.Carried;
import org.rapporteur.core.report.Percentage;
import org.rapporteur.reports.figures.Regions;

/**
 * What became of answers carried over from the edition before, as the API gives it: in answers, one for each State and
 * question, in total and under {@code by_group} by regional group.
 */
@JsonNaming(SnakeCaseStrategy.class)
public record CarriedBody(@JsonUnwrapped CarriedCounts total, Map<String, CarriedCounts> byGroup) {

    static CarriedBody of(ByGroup<Carried> carried) {
        return new CarriedBody(CarriedCounts.of(carried.total()), Regions.byCode(carried.byGroup(), CarriedCounts::of));
    }

    /**
     * How many answers.
     *
     * @param answered all to questions whose answers carry over
     * @param fresh those where there was nothing to carry over
     * @param percent of {@code answered}, by the name of each part; {@code null} where nothing was answered
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record CarriedCounts(
            int answered, int notReviewed, int confirmed, int changed, int fresh, Map<String, BigDecimal> percent) {
        static CarriedCounts of(Carried carried) {
            var percent = new LinkedHashMap<String, BigDecimal>();
            percent.put("not_reviewed", share(carried.notReviewed(), carried));
            percent.put("confirmed", share(carried.confirmed(), carried));
            percent.put("changed", share(carried.changed(), carried));
            percent.put("fresh", share(carried.fresh(), carried));
            return new CarriedCounts(
                    carried.answered(),
                    carried.notReviewed(),
                    carried.confirmed(),
                    carried.changed(),
                    carried.fresh(),
                    percent);
        }

        private static BigDecimal share(int part, Carried whole) {
            return Percentage.of(part, whole.answered()).orElse(null);
        }
    }
}
