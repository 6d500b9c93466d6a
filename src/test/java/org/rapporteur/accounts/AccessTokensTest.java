package org.rapporteur.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.testing.SettableClock;

/** What time does to a token, and what too many wrong ones do to an address. */
@QuarkusTest
@TestTransaction
class AccessTokensTest {

    private static final String OWNER = "zmb";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-31T23:30:00Z"));
    private final AccessTokens tokens = new AccessTokens(clock);

    @Test
    void endsATokenWhenItsTimeIsOver() {
        var secret = create();
        clock.advance(Duration.ofDays(30).minusSeconds(1));
        assertThat(tokens.use(secret)).isPresent();
        clock.advance(Duration.ofSeconds(1));
        assertThat(tokens.use(secret)).isEmpty();
        assertThat(tokens.list(OWNER))
                .singleElement()
                .matches(AccessTokens.Listed::expired)
                .extracting(AccessTokens.Listed::expires)
                .isEqualTo(LocalDate.of(2026, 4, 30));
    }

    @Test
    void keepsTheDayOfTheLastUse() {
        var secret = create();
        tokens.use(secret);
        assertThat(lastUsed()).isEqualTo(LocalDate.of(2026, 3, 31));
        clock.advance(Duration.ofHours(1));
        tokens.use(secret);
        assertThat(lastUsed()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void makesEveryTokenAnew() {
        assertThat(TokenSecret.make().value())
                .matches("rap_[A-Za-z0-9_-]{43}")
                .isNotEqualTo(TokenSecret.make().value());
    }

    @Test
    void keepsTheTokenOutOfEveryLog() {
        var secret = create();
        assertThat(new AccessTokens.Creation.Created("nightly", secret).toString())
                .doesNotContain(secret.value());
    }

    @Test
    void closesAnAddressAfterTooManyWrongTokens() {
        var credentials = new Credentials(tokens, null, clock);
        var right = create();
        var wrong = new TokenSecret("rap_wrong");
        for (int i = 0; i < 300; i++) {
            assertThat(credentials.prove(wrong, "192.0.2.7")).isEmpty();
        }
        assertThatThrownBy(() -> credentials.prove(right, "192.0.2.7")).isInstanceOf(ProblemException.class);
        assertThat(credentials.prove(right, "192.0.2.8")).isPresent();
        clock.advance(Duration.ofMinutes(15));
        assertThat(credentials.prove(right, "192.0.2.7")).isPresent();
    }

    private TokenSecret create() {
        var creation = tokens.create(OWNER, new NewToken("nightly", "30"));
        return ((AccessTokens.Creation.Created) creation).secret();
    }

    private LocalDate lastUsed() {
        AccessToken.flush();
        AccessToken.getEntityManager().clear();
        return tokens.list(OWNER).get(0).lastUsed();
    }
}
