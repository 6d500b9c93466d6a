package org.rapporteur.returns.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long there is until the due date.
 *
 * @param key of the sentence that says it
 * @param days until the due date, or since it
 */
public record DueView(String key, LocalDate date, long days) {

    static DueView of(LocalDate due, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return new DueView("home.due.passed", due, -days);
        }
        return new DueView(days == 0 ? "home.due.today" : "home.due.left", due, days);
    }

    public boolean isPassed() {
        return key.equals("home.due.passed");
    }
}
