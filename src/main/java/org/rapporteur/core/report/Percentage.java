package org.rapporteur.core.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Percentages as reports print them: one decimal, rounded half up, so that shares may add up to 99.9 or 100.1. */
public final class Percentage {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percentage() {}

    /** A part in per cent of the whole, with one decimal; empty where the whole is nothing. */
    public static Optional<BigDecimal> of(int part, int whole) {
        if (whole == 0) {
            return Optional.empty();
        }
        return Optional.of(
                BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }
}
