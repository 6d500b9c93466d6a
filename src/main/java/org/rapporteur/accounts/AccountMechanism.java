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
 * Where a request carries its account: in HTTP Basic or a bearer token under {@code /api}, in the session everywhere
 * else, and never the other way about. So another site cannot use a person's session on the API, nor a browser's stored
 * password on a page; and a token that leaked opens no page, where it could make others.
 */
@ApplicationScoped
class AccountMechanism implements HttpAuthenticationMechanism {

    private final Sessions sessions;
    private final Senders senders;

    AccountMechanism(Sessions sessions, Senders senders) {
        this.sessions = sessions;
        this.senders = senders;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager providers) {
        var evidence = Audience.isApi(exchange.normalizedPath()) ? program(exchange) : session(exchange);
        return evidence.map(shown -> providers.authenticate(new AccountRequest(shown)))
                .orElseGet(() -> Uni.createFrom().nullItem()); // nobody
    }

    private Optional<Evidence> program(RoutingContext exchange) {
        var header = exchange.request().getHeader("Authorization");
        var address = senders.network(exchange);
        return password(header, address).or(() -> token(header, address));
    }

    /** A wrong password is told, since a program that sends one means to be somebody. */
    private static Optional<Evidence> password(String header, String address) {
        return BasicCredentials.read(header)
                .map(shown -> credentials -> Optional.of(credentials
                        .prove(shown.name(), shown.password(), address)
                        .orElseThrow(() -> new ProblemException(Problem.SIGN_IN_REFUSED))));
    }

    private static Optional<Evidence> token(String header, String address) {
        return TokenSecret.read(header)
                .map(shown -> credentials -> Optional.of(credentials
                        .prove(shown, address)
                        .orElseThrow(() -> new ProblemException(Problem.TOKEN_REFUSED))));
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
