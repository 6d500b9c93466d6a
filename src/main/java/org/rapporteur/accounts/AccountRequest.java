package org.rapporteur.accounts;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import java.util.Optional;

/** Asks for the account that a request shows. */
final class AccountRequest extends BaseAuthenticationRequest {

    private final Evidence evidence;

    AccountRequest(Evidence evidence) {
        this.evidence = evidence;
    }

    Evidence evidence() {
        return evidence;
    }

    /** What a request shows of its account. */
    interface Evidence {
        /** The account, if it is one's own. May ask the database. */
        Optional<AccountPrincipal> examine(Credentials credentials);
    }
}
