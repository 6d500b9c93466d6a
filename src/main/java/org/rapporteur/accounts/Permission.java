package org.rapporteur.accounts;

/** What an address asks of the one who calls it. Decided by {@code Access} alone. */
public enum Permission {
    /** Everybody, signed in or not. */
    PUBLIC,
    /** Everybody who is signed in. */
    SIGNED_IN,
    /** The State's focal point and the secretariat: a whole return. The address has a path parameter {@code iso3}. */
    READ_RETURN,
    /** The State's focal point alone: a whole return. The address has a path parameter {@code iso3}. */
    EDIT_RETURN,
    /**
     * The State's focal point, its contributors and the secretariat: of a return no more than the mandate of the caller
     * says, which the address has to ask for. It has a path parameter {@code iso3}.
     */
    READ_PART,
    /** The State's focal point and its contributors, within their mandate as for {@link #READ_PART}. */
    EDIT_PART,
    /** The secretariat. */
    READ_STATUS,
    /** The secretariat. */
    READ_REPORTS,
    /** The secretariat. */
    PUBLISH_REPORTS,
    /** The secretariat. */
    MANAGE_EDITIONS,
    /** The administrator. */
    ADMINISTER_ACCOUNTS
}
