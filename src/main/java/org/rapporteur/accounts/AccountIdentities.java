package org.rapporteur.accounts;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** Looks up the account that a request shows. */
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
        return context.runBlocking(() -> identity(request));
    }

    /** A session that has ended is nobody's; a password that is wrong is told. */
    private SecurityIdentity identity(AccountRequest request) {
        if (request instanceof AccountRequest.ByPassword shown) {
            var given = shown.credentials;
            return credentials
                    .prove(given.name(), given.password(), shown.address)
                    .map(AccountIdentities::identity)
                    .orElseThrow(() -> new ProblemException(Problem.SIGN_IN_REFUSED));
        }
        return session(request).map(AccountIdentities::identity).orElseGet(AccountIdentities::nobody);
    }

    private Optional<AccountPrincipal> session(AccountRequest request) {
        return request instanceof AccountRequest.BySession shown
                ? credentials.recall(shown.session.name(), shown.session.stamp())
                : Optional.empty();
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
