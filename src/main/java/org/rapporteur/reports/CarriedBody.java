package org.rapporteur.reports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;
import org.rapporteur.core.report.ByGroup;
import org.rapporteur.core.report.Carried;
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
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record CarriedCounts(int answered, int notReviewed, int confirmed, int changed, int fresh) {
        static CarriedCounts of(Carried carried) {
            return new CarriedCounts(
                    carried.answered(), carried.notReviewed(), carried.confirmed(), carried.changed(), carried.fresh());
        }
    }
}
