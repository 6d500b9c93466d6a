package org.rapporteur.returns.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueViewTest {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 31);

    @Test
    void countsTheDaysThatAreLeft() {
        assertThat(DueView.of(DUE, LocalDate.of(2027, 3, 30))).isEqualTo(new DueView("home.due.left", DUE, 1));
    }

    @Test
    void saysThatTodayIsTheLastDay() {
        assertThat(DueView.of(DUE, DUE).key()).isEqualTo("home.due.today");
    }

    @Test
    void countsTheDaysSinceTheDateHasPassed() {
        var due = DueView.of(DUE, LocalDate.of(2027, 4, 10));
        assertThat(due).isEqualTo(new DueView("home.due.passed", DUE, 10));
        assertThat(due.isPassed()).isTrue();
    }
}
