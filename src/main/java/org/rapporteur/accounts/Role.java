package org.rapporteur.accounts;

/** What an account is for. */
public enum Role {
    /** A national focal point: its own State's return, and nothing of another's. */
    STATE,
    /** Somebody whom a focal point has asked for parts of its State's return: these alone. */
    CONTRIBUTOR,
    SECRETARIAT,
    /** Accounts only: no return and no report. */
    ADMINISTRATOR;

    /** Whether an account of this role belongs to a State. */
    public boolean isOfState() {
        return this == STATE || this == CONTRIBUTOR;
    }
}
