package org.rapporteur.accounts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** Decides whether what somebody shows is an account's own. The form, HTTP Basic, access tokens and links of
 * invitations all come here. */
@ApplicationScoped
class Credentials {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    /** Few, for one who tries a name from one place. */
    private static final int FAILURES_OF_A_NAME_FROM_AN_ADDRESS = 10;

    /** More, so that a stranger cannot shut a State out of its account, since the names are easily guessed. */
    private static final int FAILURES_OF_A_NAME = 100;

    /** Many, since all the ministries of a country may come from one address. */
    private static final int FAILURES_OF_AN_ADDRESS = 300;

    private static final int REMEMBERED = 10_000;

    private final FailedAttempts byNameAndAddress;
    private final FailedAttempts byName;
    private final FailedAttempts byAddress;
    private final ProvedCredentials proved;
    private final AccessTokens tokens;
    private final Invitations invitations;

    Credentials(AccessTokens tokens, Invitations invitations, Clock clock) {
        this.tokens = tokens;
        this.invitations = invitations;
        byNameAndAddress = new FailedAttempts(FAILURES_OF_A_NAME_FROM_AN_ADDRESS, WINDOW, REMEMBERED, clock);
        byName = new FailedAttempts(FAILURES_OF_A_NAME, WINDOW, REMEMBERED, clock);
        byAddress = new FailedAttempts(FAILURES_OF_AN_ADDRESS, WINDOW, REMEMBERED, clock);
        proved = new ProvedCredentials(clock);
    }

    /** What is read of an account; the slow comparison then holds no database connection. */
    private record Stored(AccountPrincipal principal, String hash, boolean disabled) {

        static Stored of(Account account) {
            return new Stored(AccountPrincipal.of(account), account.passwordHash, account.disabled);
        }
    }

    /**
     * @param address the network address of the caller
     * @return empty where they do not go together, without saying why
     * @throws ProblemException with {@link Problem#TOO_MANY_ATTEMPTS} after too many failures, be the password right or
     *     wrong
     */
    Optional<AccountPrincipal> prove(String typedName, String password, String address) {
        var name = AccountName.of(typedName);
        var nameFromAddress = name + " " + address;
        refuse(Stream.of(
                        byNameAndAddress.closedFor(nameFromAddress),
                        byName.closedFor(name),
                        byAddress.closedFor(address))
                .flatMap(Optional::stream));
        var account = find(name);
        if (account.isEmpty()) {
            Passwords.pretendToMatch(password);
        }
        var right = account.filter(stored -> matches(stored, password)).filter(stored -> !stored.disabled());
        if (right.isEmpty()) {
            byNameAndAddress.failed(nameFromAddress);
            byName.failed(name);
            byAddress.failed(address);
        }
        return right.map(Stored::principal);
    }

    /**
     * @param address the network address of the caller
     * @return empty where the token lets nobody in, without saying why
     * @throws ProblemException with {@link Problem#TOO_MANY_ATTEMPTS} after too many failures from the address
     */
    Optional<AccountPrincipal> prove(TokenSecret token, String address) {
        refuse(byAddress.closedFor(address).stream());
        var account = tokens.use(token);
        if (account.isEmpty()) {
            byAddress.failed(address);
        }
        return account;
    }

    /**
     * @param address the network address of the caller
     * @return the account that a link of an invitation opens; empty where it opens none, without saying why
     * @throws ProblemException with {@link Problem#TOO_MANY_ATTEMPTS} after too many failures from the address
     */
    Optional<SignedIn> prove(InvitationLink link, String address) {
        refuse(byAddress.closedFor(address).stream());
        var account = invitations.invited(link);
        if (account.isEmpty()) {
            byAddress.failed(address);
        }
        return account;
    }

    /** The account of a session; empty where it was disabled or has another password since. */
    Optional<AccountPrincipal> recall(String name, String stamp) {
        return find(name)
                .filter(stored -> !stored.disabled())
                .map(Stored::principal)
                .filter(account -> account.stamp().equals(stamp));
    }

    private static Optional<Stored> find(String name) {
        return AccountName.isValid(name)
                ? QuarkusTransaction.requiringNew()
                        .call(() -> Account.named(name).map(Stored::of))
                : Optional.empty();
    }

    private boolean matches(Stored stored, String password) {
        var name = stored.principal().getName();
        var stamp = stored.principal().stamp();
        if (proved.knows(name, password, stamp)) {
            return true;
        }
        var right = Passwords.matches(password, stored.hash());
        if (right) {
            proved.remember(name, password, stamp);
        }
        return right;
    }

    private static void refuse(Stream<Duration> waits) {
        waits.max(Duration::compareTo).ifPresent(wait -> {
            throw new ProblemException(Problem.TOO_MANY_ATTEMPTS, Map.of("seconds", wait.toSeconds() + 1));
        });
    }
}
