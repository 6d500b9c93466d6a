package org.rapporteur.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.rapporteur.testing.SettableClock;

class FailedAttemptsTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T09:00:00Z"));
    private final FailedAttempts attempts = new FailedAttempts(3, Duration.ofMinutes(15), 2, clock);

    @Test
    void staysOpenUpToTheFailuresAllowed() {
        fail("aut", 2);
        assertThat(attempts.closedFor("aut")).isEmpty();
    }

    @Test
    void closesAfterTheFailuresAllowedUntilTheWindowEnds() {
        fail("aut", 3);
        clock.advance(Duration.ofMinutes(10));
        assertThat(attempts.closedFor("aut")).contains(Duration.ofMinutes(5));
        clock.advance(Duration.ofMinutes(5));
        assertThat(attempts.closedFor("aut")).isEmpty();
    }

    @Test
    void countsFromTheStartAfterTheWindow() {
        fail("aut", 2);
        clock.advance(Duration.ofMinutes(16));
        fail("aut", 2);
        assertThat(attempts.closedFor("aut")).isEmpty();
    }

    @Test
    void countsEachKeyForItself() {
        fail("aut", 3);
        assertThat(attempts.closedFor("deu")).isEmpty();
    }

    @Test
    void remembersOnlyTheKeysThatFailedLast() {
        fail("aut", 3);
        fail("deu", 1);
        fail("fra", 1);
        assertThat(attempts.closedFor("aut")).isEmpty();
    }

    private void fail(String key, int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed(key);
        }
    }
}
