package org.rapporteur.problem;

import io.vertx.ext.web.RoutingContext;

/** Shows a problem to a person. Given by the pages, which know how one looks. */
public interface ProblemPage {

    /** The whole page as HTML. */
    String render(ProblemBody problem, RoutingContext exchange);
}
