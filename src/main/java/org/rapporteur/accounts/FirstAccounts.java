package org.rapporteur.accounts;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.launch.Mode;

/**
 * The accounts that are there before anybody made one: those of a trial, or in production one administrator. Several
 * nodes may start at once on one database, and a node may start again: what is there already stays as it is.
 */
@ApplicationScoped
class FirstAccounts {

    private static final Logger LOG = Logger.getLogger(FirstAccounts.class);
    private static final String TRIAL_PASSWORD = "trial";
    private static final String TRIAL_STATE = "AUT";
    private static final List<String> TRIAL_CONTRIBUTORS = List.of("justice.aut", "health.aut");
    private static final String INSERT =
            """
            insert into account (name, role, iso3, password_hash, must_change_password, created_at)
            values (:name, :role, cast(:iso3 as char(3)), :hash, :mustChange, :now)
            on conflict (name) do nothing
            """;

    private final EntityManager database;
    private final Mode mode;
    private final MemberStates states;
    private final Clock clock;
    private final Optional<String> administrator;
    private final Optional<String> administratorPassword;

    FirstAccounts(
            EntityManager database,
            Mode mode,
            MemberStates states,
            Clock clock,
            @ConfigProperty(name = "rapporteur.administrator") Optional<String> administrator,
            @ConfigProperty(name = "rapporteur.administrator.password") Optional<String> administratorPassword) {
        this.database = database;
        this.mode = mode;
        this.states = states;
        this.clock = clock;
        this.administrator = administrator;
        this.administratorPassword = administratorPassword;
    }

    @Transactional
    void make(@Observes StartupEvent start) {
        if (mode.trial()) {
            makeTrialAccounts();
        } else {
            makeFirstAdministrator();
        }
    }

    private void makeTrialAccounts() {
        var hash = Passwords.hash(TRIAL_PASSWORD);
        insert("secretariat", Role.SECRETARIAT, null, hash, false);
        insert("administrator", Role.ADMINISTRATOR, null, hash, false);
        for (var state : states.all()) {
            insert(state.iso3().toLowerCase(Locale.ROOT), Role.STATE, state.iso3(), hash, false);
        }
        states.find(TRIAL_STATE).map(MemberState::iso3).ifPresent(iso3 -> {
            for (var name : TRIAL_CONTRIBUTORS) {
                insert(name, Role.CONTRIBUTOR, iso3, hash, false);
            }
        });
    }

    /** The password stands in the environment, where more people see it than its owner: it opens nothing but its change. */
    private void makeFirstAdministrator() {
        if (administrator.isEmpty() || administratorPassword.isEmpty() || Account.hasAdministrator()) {
            return;
        }
        var name = AccountName.of(administrator.get());
        insert(name, Role.ADMINISTRATOR, null, Passwords.hash(administratorPassword.get()), true);
        LOG.infof("The first administrator is %s", name);
    }

    private void insert(String name, Role role, String iso3, String hash, boolean mustChange) {
        database.createNativeQuery(INSERT)
                .setParameter("name", name)
                .setParameter("role", role.name())
                .setParameter("iso3", iso3)
                .setParameter("hash", hash)
                .setParameter("mustChange", mustChange)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
