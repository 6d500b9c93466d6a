/** Who may do what: accounts, roles, sign-in, and the one place where permissions are decided. */
package org.rapporteur.accounts;
