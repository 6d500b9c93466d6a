package org.rapporteur.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.testing.SettableClock;

class CredentialsTest {

    /** No account can bear it, so that nothing is looked up. */
    private static final String NAME = "no such name!";

    private final Credentials credentials =
            new Credentials(null, null, new SettableClock(Instant.parse("2026-03-01T09:00:00Z")));

    @Test
    void closesANameToThePlaceThatTriesItAndToNoOther() {
        fail("192.0.2.1", 10);
        assertThatThrownBy(() -> fail("192.0.2.1", 1))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("TOO_MANY_ATTEMPTS");
        assertThat(credentials.prove(NAME, "guess", "192.0.2.2")).isEmpty();
    }

    @Test
    void closesANameToEverybodyWhenManyPlacesTryIt() {
        for (int place = 1; place <= 20; place++) {
            fail("192.0.2." + place, 5);
        }
        assertThatThrownBy(() -> fail("192.0.2.21", 1)).isInstanceOf(ProblemException.class);
    }

    @Test
    void closesAPlaceThatTriesManyLinksOfInvitations() {
        var clock = new SettableClock(Instant.parse("2026-03-01T09:00:00Z"));
        var guessed = new Credentials(null, new NoInvitations(clock), clock);
        for (int i = 0; i < 300; i++) {
            assertThat(guessed.prove(new InvitationLink("guess-" + i), "192.0.2.1"))
                    .isEmpty();
        }

        assertThatThrownBy(() -> guessed.prove(new InvitationLink("one more"), "192.0.2.1"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("TOO_MANY_ATTEMPTS");
        assertThat(guessed.prove(new InvitationLink("one more"), "192.0.2.2")).isEmpty();
    }

    /** Nobody was ever invited. */
    private static final class NoInvitations extends Invitations {

        NoInvitations(Clock clock) {
            super(null, clock);
        }

        @Override
        Optional<SignedIn> invited(InvitationLink link) {
            return Optional.empty();
        }
    }

    private void fail(String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(credentials.prove(NAME, "guess", address)).isEmpty();
        }
    }
}
