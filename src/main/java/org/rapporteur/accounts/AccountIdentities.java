package org.rapporteur.accounts;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks up the account that a request shows, away from the threads that must not wait for a database. */
@ApplicationScoped
class AccountIdentities implements IdentityProvider<AccountRequest> {

    private final Credentials credentials;

    AccountIdentities(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public Class<AccountRequest> getRequestType() {
        return AccountRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(AccountRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> request.evidence()
                .examine(credentials)
                .map(AccountIdentities::identity)
                .orElseGet(AccountIdentities::nobody));
    }

    private static SecurityIdentity identity(AccountPrincipal account) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(account)
                .addRole(account.signedIn().role().name())
                .build();
    }

    private static SecurityIdentity nobody() {
        return QuarkusSecurityIdentity.builder()
                .setAnonymous(true)
                .setPrincipal(() -> "")
                .build();
    }
}
