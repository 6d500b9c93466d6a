package org.rapporteur.accounts;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.problem.Audience;

/**
 * Where a request carries its account: in HTTP Basic under {@code /api}, in the session everywhere else, and never the
 * other way about. So another site cannot use a person's session on the API, nor a browser's stored password on a page.
 */
@ApplicationScoped
class AccountMechanism implements HttpAuthenticationMechanism {

    private final Sessions sessions;

    AccountMechanism(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager providers) {
        return request(exchange)
                .map(providers::authenticate)
                .orElseGet(() -> Uni.createFrom().nullItem()); // nobody
    }

    private Optional<AuthenticationRequest> request(RoutingContext exchange) {
        if (Audience.isApi(exchange.normalizedPath())) {
            var address = exchange.request().remoteAddress().hostAddress();
            return BasicCredentials.read(exchange.request().getHeader("Authorization"))
                    .map(credentials -> new AccountRequest.ByPassword(credentials, address));
        }
        return sessions.read(exchange).map(AccountRequest.BySession::new);
    }

    /** Not sent: what an address asks for, and how it is told, is decided by {@link AccessFilter}. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom().item(new ChallengeData(401));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(AccountRequest.class);
    }
}
