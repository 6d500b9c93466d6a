package org.rapporteur.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.questionnaire.Mandate;
import org.rapporteur.core.questionnaire.Part;

class AccessTest {

    private static final Map<String, Optional<SignedIn>> CALLERS = Map.of(
            "anonymous", Optional.empty(),
            "own", Optional.of(new SignedIn("aut", Role.STATE, Optional.of("AUT"))),
            "other", Optional.of(new SignedIn("deu", Role.STATE, Optional.of("DEU"))),
            "contributor", Optional.of(new SignedIn("justice", Role.CONTRIBUTOR, Optional.of("AUT"))),
            "other contributor", Optional.of(new SignedIn("health", Role.CONTRIBUTOR, Optional.of("DEU"))),
            "secretariat", Optional.of(new SignedIn("secretariat", Role.SECRETARIAT, Optional.empty())),
            "administrator", Optional.of(new SignedIn("administrator", Role.ADMINISTRATOR, Optional.empty())));

    private static final Set<String> SIGNED_IN =
            Set.of("own", "other", "contributor", "other contributor", "secretariat", "administrator");

    private static final Map<Permission, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry(Permission.PUBLIC, CALLERS.keySet()),
            Map.entry(Permission.SIGNED_IN, SIGNED_IN),
            Map.entry(Permission.READ_RETURN, Set.of("own", "secretariat")),
            Map.entry(Permission.EDIT_RETURN, Set.of("own")),
            Map.entry(Permission.READ_PART, Set.of("own", "contributor", "secretariat")),
            Map.entry(Permission.EDIT_PART, Set.of("own", "contributor")),
            Map.entry(Permission.READ_STATUS, Set.of("secretariat")),
            Map.entry(Permission.READ_REPORTS, Set.of("secretariat")),
            Map.entry(Permission.PUBLISH_REPORTS, Set.of("secretariat")),
            Map.entry(Permission.MANAGE_EDITIONS, Set.of("secretariat")),
            Map.entry(Permission.ADMINISTER_ACCOUNTS, Set.of("administrator")));

    @Test
    void allowsEachPermissionToThoseItIsForAlone() {
        for (var permission : Permission.values()) {
            assertThat(allowed(permission, Optional.of("AUT")))
                    .as(permission.name())
                    .isEqualTo(ALLOWED.get(permission));
        }
    }

    @Test
    void readsAStatesCodeInEitherCase() {
        assertThat(allowed(Permission.EDIT_RETURN, Optional.of("aut"))).containsExactly("own");
    }

    @Test
    void opensNoReturnWhereTheAddressNamesNoState() {
        assertThat(allowed(Permission.READ_RETURN, Optional.empty())).isEmpty();
        assertThat(allowed(Permission.EDIT_RETURN, Optional.empty())).isEmpty();
    }

    @Test
    void givesContributorsOfTheStateWhatTheyWereAskedForAndNobodyElse() {
        var asked = new Mandate(Part.of(List.of("2", "3.c")), Part.of(List.of("3.c")));
        assertThat(mandate("contributor", asked)).isEqualTo(asked);
        assertThat(mandate("own", asked)).isEqualTo(Mandate.FULL);
        assertThat(mandate("secretariat", asked)).isEqualTo(Mandate.READER);
        assertThat(mandate("other", asked)).isEqualTo(Mandate.NONE);
        assertThat(mandate("other contributor", asked)).isEqualTo(Mandate.NONE);
        assertThat(mandate("administrator", asked)).isEqualTo(Mandate.NONE);
    }

    private static Mandate mandate(String caller, Mandate asked) {
        return Access.mandate(CALLERS.get(caller).orElseThrow(), "AUT", asked);
    }

    private static Set<String> allowed(Permission permission, Optional<String> iso3) {
        var allowed = new TreeSet<String>();
        CALLERS.forEach((name, caller) -> {
            if (Access.allows(permission, caller, iso3)) {
                allowed.add(name);
            }
        });
        return allowed;
    }
}
