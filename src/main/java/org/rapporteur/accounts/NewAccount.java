package org.rapporteur.accounts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.catalogue.MemberStates;

/**
 * An account to be made, as the administrator typed it.
 *
 * @param name in any case
 * @param role empty where none was chosen
 * @param iso3 empty where none was chosen
 */
record NewAccount(String name, String role, String iso3) {

    /** Names of pages beside the accounts' own: under these no page of an account would be found. */
    private static final Set<String> PAGES = Set.of("password", "tokens");

    /** Contributors are invited by the focal point of their State, who knows what to ask them for. */
    static final List<Role> ROLES = List.of(Role.STATE, Role.SECRETARIAT, Role.ADMINISTRATOR);

    NewAccount {
        name = AccountName.of(name);
    }

    static NewAccount blank() {
        return new NewAccount("", "", "");
    }

    /**
     * What is wrong with it, whatever other accounts there are.
     *
     * @return keys of texts, by field
     */
    Map<String, String> mistakes(MemberStates states) {
        var mistakes = new LinkedHashMap<String, String>();
        if (!AccountName.isValid(name) || PAGES.contains(name)) {
            mistakes.put("name", "accounts.new.name-wrong");
        }
        if (parsedRole().isEmpty()) {
            mistakes.put("role", "accounts.new.role-missing");
        } else if (isOfState() && states.find(iso3).isEmpty()) {
            mistakes.put("iso3", "accounts.new.state-missing");
        } else if (!isOfState() && !iso3.isEmpty()) {
            mistakes.put("iso3", "accounts.new.state-not-wanted");
        }
        return mistakes;
    }

    Optional<Role> parsedRole() {
        for (var known : ROLES) {
            if (known.name().equals(role)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private boolean isOfState() {
        return parsedRole().filter(Role.STATE::equals).isPresent();
    }
}
