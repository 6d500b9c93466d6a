package org.rapporteur.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Answers what fails outside the resources: an unknown address, a body over the limit, a file that is not there. */
@ApplicationScoped
class LastResort {

    private static final List<Integer> STATUSES = List.of(400, 401, 403, 404, 405, 406, 413, 415, 500);

    private final ProblemMapper mapper;

    LastResort(ProblemMapper mapper) {
        this.mapper = mapper;
    }

    void register(@Observes Router router) {
        for (var status : STATUSES) {
            router.errorHandler(status, exchange -> answer(status, exchange));
        }
    }

    private void answer(int status, RoutingContext exchange) {
        mapper.send(status, exchange.failure(), exchange);
    }
}
