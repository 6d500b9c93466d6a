package org.rapporteur.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.rapporteur.testing.SettableClock;

class ProvedCredentialsTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T09:00:00Z"));
    private final ProvedCredentials proved = new ProvedCredentials(clock);

    @Test
    void knowsWhatWasProvedForAMinute() {
        proved.remember("aut", "right", "stamp");
        clock.advance(Duration.ofSeconds(59));
        assertThat(proved.knows("aut", "right", "stamp")).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(proved.knows("aut", "right", "stamp")).isFalse();
    }

    @Test
    void knowsNeitherAnotherPasswordNorAnotherName() {
        proved.remember("aut", "right", "stamp");
        assertThat(proved.knows("aut", "wrong", "stamp")).isFalse();
        assertThat(proved.knows("deu", "right", "stamp")).isFalse();
    }

    @Test
    void forgetsAPasswordThatHasChanged() {
        proved.remember("aut", "right", "stamp");
        assertThat(proved.knows("aut", "right", "stamp of another password")).isFalse();
    }
}
