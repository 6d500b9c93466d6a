package org.rapporteur.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says in words that a body is too large, before it is sent: what stands behind would hang up without one. A body that
 * does not tell its length is cut off there when it has grown too large.
 */
@ApplicationScoped
class BodyLimit {

    private static final int AFTER_THE_HEADERS = 800;
    private static final int MEGABYTE = 1024 * 1024;

    private final ProblemAnswers answers;
    private final long limit;

    BodyLimit(
            ProblemAnswers answers,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10240K") MemorySize limit) {
        this.answers = answers;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_HEADERS);
    }

    private void check(RoutingContext exchange) {
        if (length(exchange) <= limit) {
            exchange.next();
            return;
        }
        exchange.response().putHeader("Connection", "close");
        answers.send(tooLarge(limit), exchange);
    }

    private static long length(RoutingContext exchange) {
        var header = exchange.request().getHeader("Content-Length");
        return header == null || !header.matches("[0-9]{1,18}") ? 0 : Long.parseLong(header);
    }

    static ProblemException tooLarge(long limit) {
        return new ProblemException(Problem.TOO_LARGE, Map.of("limit", limit / MEGABYTE));
    }
}
