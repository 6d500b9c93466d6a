package org.rapporteur.text;

import java.time.Duration;
import java.util.Map;

/** How long answering takes, as roughly as it can be known: minutes in fives up to an hour, whole hours beyond. */
public final class EffortTexts {

    private static final int STEP = 5;
    private static final int HOUR = 60;

    private EffortTexts() {}

    public static String of(Duration effort, Texts texts) {
        if (effort.isZero()) {
            return text("none", 0, texts);
        }
        var minutes = Math.max(STEP, rounded(effort, STEP) * STEP);
        return minutes < HOUR ? text("minutes", minutes, texts) : text("hours", rounded(effort, HOUR), texts);
    }

    /** @param unit in minutes */
    private static long rounded(Duration effort, int unit) {
        return Math.round(effort.toSeconds() / (60.0 * unit));
    }

    private static String text(String unit, long count, Texts texts) {
        return texts.text("answers.effort", Map.of("unit", unit, "count", count));
    }
}
