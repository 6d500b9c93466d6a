package org.rapporteur.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Makes the accounts of contributors, and the links by which these choose their passwords. */
@ApplicationScoped
public class Invitations {

    /** How long a link can be used. */
    public static final Duration LIFETIME = Duration.ofDays(14);

    private static final String INSERT =
            """
            insert into account (name, role, iso3, password_hash, must_change_password, created_at)
            values (:name, 'CONTRIBUTOR', cast(:iso3 as char(3)), :hash, true, :now)
            on conflict (name) do nothing
            """;

    private final EntityManager entities;
    private final Clock clock;

    Invitations(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What came of an attempt to invite somebody. */
    public sealed interface Outcome {
        /** @param link by which the person chooses a password; older ones no longer work */
        record Invited(String account, InvitationLink link, Instant expires) implements Outcome {}

        /** The person has a password already, and signs in as always. */
        record Known(String account) implements Outcome {}

        /** The address cannot be used for a contributor of this State. Why is not said: it may be another's. */
        record Refused() implements Outcome {}
    }

    /** Whether a contributor can sign in. @param since or, for one who is invited, until when the link can be used */
    public record Standing(Kind kind, Instant since) {
        /** How somebody stands to an invitation. */
        public enum Kind {
            /** Has not opened the link yet. */
            INVITED,
            /** Has not opened the link in time, or it was withdrawn. */
            EXPIRED,
            /** Has a password. */
            ACTIVE,
            /** Was shut out by the administrator. */
            DISABLED
        }

        public boolean isActive() {
            return kind == Kind.ACTIVE;
        }
    }

    /**
     * Makes the account if there is none, and a link to it unless its owner has chosen a password.
     *
     * @param address an e-mail address in any case
     * @param iso3 of the State to whose return the person contributes, upper case
     */
    @Transactional(TxType.MANDATORY)
    public Outcome invite(String address, String iso3) {
        var name = AccountName.of(address);
        if (!AccountName.isValid(name)) {
            return new Outcome.Refused();
        }
        create(name, iso3);
        Account account = Account.findById(name, LockModeType.PESSIMISTIC_WRITE); // two links at once: the later stands
        if (account.role != Role.CONTRIBUTOR || !account.iso3.equals(iso3) || account.disabled) {
            return new Outcome.Refused();
        }
        return account.mustChangePassword ? invite(name) : new Outcome.Known(name);
    }

    /** With a password that nobody knows. */
    private void create(String name, String iso3) {
        if (Account.named(name).isEmpty()) {
            entities.createNativeQuery(INSERT)
                    .setParameter("name", name)
                    .setParameter("iso3", iso3)
                    .setParameter("hash", Passwords.hash(Passwords.oneTime()))
                    .setParameter("now", now().atOffset(ZoneOffset.UTC))
                    .executeUpdate();
        }
    }

    private Outcome invite(String name) {
        var now = now();
        var link = InvitationLink.make();
        Invitation.withdraw(name, now);
        var invitation = new Invitation();
        invitation.accountName = name;
        invitation.sha256 = link.sha256();
        invitation.madeAt = now;
        invitation.expiresAt = now.plus(LIFETIME);
        invitation.persist();
        return new Outcome.Invited(name, link, invitation.expiresAt);
    }

    /** Takes from somebody whom nobody asks for anything any more the link and every access token. */
    @Transactional(TxType.MANDATORY)
    public void close(String account) {
        Invitation.withdraw(account, now());
        AccessToken.revokeAll(account);
    }

    /** Of those of the accounts that are contributors', by name. */
    @Transactional
    public Map<String, Standing> standings(Collection<String> accounts) {
        var newest = new HashMap<String, Invitation>();
        Invitation.of(accounts).forEach(invitation -> newest.put(invitation.accountName, invitation));
        var standings = new LinkedHashMap<String, Standing>();
        for (var name : accounts) {
            Account.named(name)
                    .filter(account -> account.role == Role.CONTRIBUTOR)
                    .ifPresent(account -> standings.put(name, standing(account, newest.get(name))));
        }
        return standings;
    }

    private Standing standing(Account account, Invitation newest) {
        if (account.disabled) {
            return new Standing(Standing.Kind.DISABLED, account.createdAt);
        } else if (!account.mustChangePassword || newest == null || newest.usedAt != null) {
            return new Standing(Standing.Kind.ACTIVE, account.createdAt);
        }
        var stands = newest.withdrawnAt == null && newest.expiresAt.isAfter(now());
        return new Standing(stands ? Standing.Kind.INVITED : Standing.Kind.EXPIRED, newest.expiresAt);
    }

    /** The account that a link lets in; empty where it lets in nobody, or nobody any more. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<SignedIn> invited(InvitationLink link) {
        return Invitation.standing(link, now()).flatMap(this::account).map(Account::signedIn);
    }

    /** @return empty where the link lets in nobody any more */
    @Transactional
    Optional<AccountPrincipal> accept(InvitationLink link, String password) {
        var account = Invitation.standing(link, now()).flatMap(this::account);
        if (account.isEmpty() || !Invitation.use(link, now())) {
            return Optional.empty();
        }
        account.get().passwordHash = Passwords.hash(password);
        account.get().mustChangePassword = false;
        return account.map(AccountPrincipal::of);
    }

    /** Who has a password needs no link, and one found in an old message must not change it. */
    private Optional<Account> account(Invitation invitation) {
        return Account.named(invitation.accountName)
                .filter(account -> !account.disabled)
                .filter(account -> account.mustChangePassword);
    }

    /** The present, as exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
