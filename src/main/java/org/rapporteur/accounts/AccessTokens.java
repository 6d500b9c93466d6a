package org.rapporteur.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** Makes the access tokens of an account, revokes them, and lets in who shows one. */
@ApplicationScoped
class AccessTokens {

    /** So that nobody loses sight of who holds one. */
    static final int MOST = 20;

    private final Clock clock;

    AccessTokens(Clock clock) {
        this.clock = clock;
    }

    /**
     * A token as its owner sees it; the days are those of UTC.
     *
     * @param lastFour the end of the token
     * @param lastUsed {@code null} where it was never used
     */
    public record Listed(
            long id,
            String name,
            String lastFour,
            LocalDate created,
            LocalDate expires,
            boolean expired,
            LocalDate lastUsed) {}

    /** What came of an attempt to make a token. */
    public sealed interface Creation {
        /** @param secret to be shown once */
        record Created(String name, TokenSecret secret) implements Creation {}

        /** @param mistakes keys of texts, by field */
        record Mistaken(Map<String, String> mistakes) implements Creation {}
    }

    @Transactional
    public List<Listed> list(String owner) {
        var now = clock.instant();
        return AccessToken.ofAccount(owner).stream()
                .map(token -> listed(token, now))
                .toList();
    }

    @Transactional
    public Creation create(String owner, NewToken wanted) {
        Account.findById(owner, LockModeType.PESSIMISTIC_WRITE); // two at once are counted one after the other
        var mistakes = wanted.mistakes();
        var present = AccessToken.ofAccount(owner);
        if (present.stream().anyMatch(token -> token.name.equals(wanted.name()))) {
            mistakes.put("name", "accounts.tokens.new.name-taken");
        }
        if (present.size() >= MOST) {
            mistakes.put("name", "accounts.tokens.new.too-many");
        }
        return mistakes.isEmpty() ? persist(owner, wanted) : new Creation.Mistaken(mistakes);
    }

    /** @throws ProblemException with {@link Problem#NOT_FOUND} where the owner has no such token */
    @Transactional
    public void revoke(String owner, long id) {
        if (!AccessToken.revoke(owner, id)) {
            throw new ProblemException(Problem.NOT_FOUND);
        }
    }

    /** The account that a token lets in; empty where it is none of ours, too old, or of a disabled account. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<AccountPrincipal> use(TokenSecret secret) {
        var now = clock.instant();
        return AccessToken.of(secret).filter(token -> token.isValid(now)).flatMap(token -> Account.named(
                        token.accountName)
                .filter(account -> !account.disabled)
                .map(account -> {
                    token.usedOn(day(now));
                    return AccountPrincipal.of(account);
                }));
    }

    private Creation persist(String owner, NewToken wanted) {
        var secret = TokenSecret.make();
        var token = new AccessToken();
        token.accountName = owner;
        token.name = wanted.name();
        token.sha256 = secret.sha256();
        token.lastFour = secret.lastFour();
        token.createdAt = clock.instant();
        token.expiresAt = token.createdAt.plus(wanted.lifetime().orElseThrow());
        token.persist();
        return new Creation.Created(wanted.name(), secret);
    }

    private static Listed listed(AccessToken token, Instant now) {
        return new Listed(
                token.id,
                token.name,
                token.lastFour,
                day(token.createdAt),
                day(token.expiresAt),
                !token.isValid(now),
                token.lastUsedOn);
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
