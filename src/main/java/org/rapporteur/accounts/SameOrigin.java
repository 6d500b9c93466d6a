package org.rapporteur.accounts;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.problem.Audience;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemAnswers;
import org.rapporteur.problem.ProblemException;

/**
 * Refuses changes that another site sends through somebody's browser. It goes before everything that reads a request,
 * sign-in included. Why Fetch Metadata and no token: see the package.
 */
@ApplicationScoped
class SameOrigin {

    private static final int BEFORE_EVERYTHING_BUT_THE_HEADERS = 900;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final ProblemAnswers answers;

    SameOrigin(ProblemAnswers answers) {
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_EVERYTHING_BUT_THE_HEADERS);
    }

    private void check(RoutingContext exchange) {
        var request = exchange.request();
        var harmless = SAFE.contains(request.method())
                || (Audience.isApi(exchange.normalizedPath()) ? !isFromElsewhere(request) : isOurs(request));
        if (harmless) {
            exchange.next();
        } else {
            answers.send(new ProblemException(Problem.CROSS_SITE_REQUEST), exchange);
        }
    }

    /** The API's programs say nothing of where they come from; a browser does. */
    private static boolean isFromElsewhere(HttpServerRequest request) {
        var isBrowser = request.headers().contains("Sec-Fetch-Site")
                || request.headers().contains("Origin");
        return isBrowser && !isOurs(request);
    }

    private static boolean isOurs(HttpServerRequest request) {
        var sites = request.headers().getAll("Sec-Fetch-Site");
        return sites.isEmpty() ? hasOurOrigin(request) : sites.equals(List.of("same-origin"));
    }

    /**
     * For browsers that do not know Fetch Metadata, or are not on TLS. Host and port are compared and the scheme is
     * not, since TLS may end before us.
     */
    private static boolean hasOurOrigin(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader("Origin"))
                .flatMap(SameOrigin::authority)
                .filter(origin -> origin.equalsIgnoreCase(request.getHeader("Host")))
                .isPresent();
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no address, so not ours
        }
    }
}
