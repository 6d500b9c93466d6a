package org.rapporteur.core.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One number for a distribution over a scale, from 0, all at the lowest step, to 100, all at the highest: the mean of the
 * steps' places, evenly spaced. It hides how the answers are spread, and is shown only where it is asked for.
 */
public final class Index {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Index() {}

    /** With one decimal, rounded half up; empty where no answer is on the scale, or the scale has one step alone. */
    public static Optional<BigDecimal> of(Distribution figures) {
        var highest = figures.steps().size() - 1;
        var answers = 0;
        var places = 0;
        for (int place = 0; place <= highest; place++) {
            var count = figures.steps().get(place).count();
            answers += count;
            places += place * count;
        }
        return answers == 0 || highest < 1
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(places)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf((long) answers * highest), 1, RoundingMode.HALF_UP));
    }
}
