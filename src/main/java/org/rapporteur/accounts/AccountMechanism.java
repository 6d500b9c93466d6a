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
import org.rapporteur.accounts.AccountRequest.Evidence;
import org.rapporteur.problem.Audience;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

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
        var evidence = Audience.isApi(exchange.normalizedPath()) ? password(exchange) : session(exchange);
        return evidence.map(shown -> providers.authenticate(new AccountRequest(shown)))
                .orElseGet(() -> Uni.createFrom().nullItem()); // nobody
    }

    /** A wrong password is told, since a program that sends one means to be somebody. */
    private static Optional<Evidence> password(RoutingContext exchange) {
        var address = Sender.address(exchange);
        return BasicCredentials.read(exchange.request().getHeader("Authorization"))
                .map(shown -> credentials -> Optional.of(credentials
                        .prove(shown.name(), shown.password(), address)
                        .orElseThrow(() -> new ProblemException(Problem.SIGN_IN_REFUSED))));
    }

    private Optional<Evidence> session(RoutingContext exchange) {
        return sessions.read(exchange).map(shown -> credentials -> credentials.recall(shown.name(), shown.stamp()));
    }

    /** Not sent: what an address asks for, and how it is told, is decided by {@link AccessFilter}. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom().item(new ChallengeData(Problem.SIGN_IN_NEEDED.status()));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(AccountRequest.class);
    }
}
