package org.rapporteur.accounts;

/** What an address asks of the one who calls it. Decided by {@code Access} alone. */
public enum Permission {
    /** Everybody, signed in or not. */
    PUBLIC,
    /** Everybody who is signed in. */
    SIGNED_IN,
    /** The State's own people and the secretariat. The address has a path parameter {@code iso3}. */
    READ_RETURN,
    /** The State's own people alone. The address has a path parameter {@code iso3}. */
    EDIT_RETURN,
    /** The secretariat. */
    READ_STATUS,
    /** The secretariat. */
    READ_REPORTS,
    /** The secretariat. */
    MANAGE_EDITIONS,
    /** The administrator. */
    ADMINISTER_ACCOUNTS
}
