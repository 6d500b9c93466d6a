package org.rapporteur.accounts;

import java.security.Principal;

/**
 * An account that has proved itself.
 *
 * @param mustChangePassword whether its password is still the one an administrator gave it
 * @param stamp changes with the password, so that what was proved with an older one ends
 */
record AccountPrincipal(SignedIn signedIn, boolean mustChangePassword, String stamp) implements Principal {

    static AccountPrincipal of(Account account) {
        return new AccountPrincipal(
                account.signedIn(), account.mustChangePassword, Passwords.stamp(account.passwordHash));
    }

    @Override
    public String getName() {
        return signedIn.name();
    }
}
