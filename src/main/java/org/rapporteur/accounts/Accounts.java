package org.rapporteur.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** Makes accounts, and changes them. */
@ApplicationScoped
class Accounts {

    private final MemberStates states;
    private final Clock clock;

    Accounts(MemberStates states, Clock clock) {
        this.states = states;
        this.clock = clock;
    }

    /**
     * An account as the administrator sees it.
     *
     * @param state name of the State; empty where it belongs to none
     * @param waiting whether its password is still the one an administrator gave it
     */
    public record Listed(String name, Role role, String state, boolean waiting, boolean disabled) {

        /** {@code disabled}, {@code waiting} or {@code used}. */
        public String condition() {
            if (disabled) {
                return "disabled";
            }
            return waiting ? "waiting" : "used";
        }
    }

    /** What came of an attempt to make an account. */
    public sealed interface Creation {
        /** @param password to be shown once */
        record Created(String name, String password) implements Creation {
            @Override
            public String toString() {
                return name;
            }
        }

        /** @param mistakes keys of texts, by field */
        record Mistaken(Map<String, String> mistakes) implements Creation {}
    }

    /** Accounts whose name or State contains the words, by name. */
    @Transactional
    public List<Listed> list(String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return Account.inOrder().stream()
                .map(this::listed)
                .filter(account -> account.name().contains(wanted)
                        || account.state().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    @Transactional
    public Creation create(NewAccount wanted) {
        var mistakes = wanted.mistakes(states);
        if (mistakes.isEmpty() && Account.named(wanted.name()).isPresent()) {
            mistakes.put("name", "accounts.new.name-taken");
        }
        if (!mistakes.isEmpty()) {
            return new Creation.Mistaken(mistakes);
        }
        var password = Passwords.oneTime();
        persist(wanted, password);
        return new Creation.Created(wanted.name(), password);
    }

    /**
     * Shuts out whoever knew the old password, and whoever holds an access token that was made with it.
     *
     * @return a new password, which its owner has to change; it is stored nowhere in readable form
     */
    @Transactional
    public String resetPassword(String name) {
        var password = Passwords.oneTime();
        var account = require(name);
        account.passwordHash = Passwords.hash(password);
        account.mustChangePassword = true;
        AccessToken.revokeAll(account.name);
        return password;
    }

    @Transactional
    public void disable(String name, boolean disabled) {
        require(name).disabled = disabled;
    }

    @Transactional
    AccountPrincipal changePassword(String name, String password) {
        var account = require(name);
        account.passwordHash = Passwords.hash(password);
        account.mustChangePassword = false;
        return AccountPrincipal.of(account);
    }

    @Transactional
    boolean mustChangePassword(String name) {
        return require(name).mustChangePassword;
    }

    private void persist(NewAccount wanted, String password) {
        var account = new Account();
        account.name = wanted.name();
        account.role = wanted.parsedRole().orElseThrow();
        account.iso3 = states.find(wanted.iso3()).map(MemberState::iso3).orElse(null);
        account.passwordHash = Passwords.hash(password);
        account.mustChangePassword = true;
        account.createdAt = clock.instant();
        account.persist();
    }

    private Listed listed(Account account) {
        var state = Optional.ofNullable(account.iso3)
                .map(iso3 -> states.find(iso3).map(MemberState::name).orElse(iso3))
                .orElse("");
        return new Listed(account.name, account.role, state, account.mustChangePassword, account.disabled);
    }

    private static Account require(String name) {
        return Account.named(name).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }
}
