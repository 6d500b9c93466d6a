package org.rapporteur.accounts;

/** What an account is for. */
public enum Role {
    /** A national focal point: its own State's return, and nothing of another's. */
    STATE,
    SECRETARIAT,
    /** Accounts only: no return and no report. */
    ADMINISTRATOR
}
