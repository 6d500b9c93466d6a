package org.rapporteur.accounts;

import java.util.Objects;
import java.util.Optional;

/**
 * The account behind a request.
 *
 * @param name the account's name
 * @param iso3 the State of a {@link Role#STATE} or {@link Role#CONTRIBUTOR} account, upper case; empty for the others
 */
public record SignedIn(String name, Role role, Optional<String> iso3) {
    public SignedIn {
        Objects.requireNonNull(name);
        Objects.requireNonNull(role);
        Objects.requireNonNull(iso3);
        if (role.isOfState() != iso3.isPresent()) {
            throw new IllegalArgumentException(name + " is " + role + " of " + iso3);
        }
    }
}
