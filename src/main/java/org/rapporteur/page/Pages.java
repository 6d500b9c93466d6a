package org.rapporteur.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import org.rapporteur.text.Languages;
import org.rapporteur.text.Texts;

/** Makes the page of a request. */
@ApplicationScoped
class Pages {

    private final Site site;

    Pages(Site site) {
        this.site = site;
    }

    @Produces
    @RequestScoped
    Page page(RoutingContext exchange, Visitors visitors) {
        return page(exchange, visitors.present());
    }

    /** The page for somebody of whom nothing is known, where a request failed before anybody asked. */
    Page anonymous(RoutingContext exchange) {
        return page(exchange, Optional.empty());
    }

    private Page page(RoutingContext exchange, Optional<Visitor> visitor) {
        var texts = Texts.in(Languages.accepted(exchange.request().getHeader("Accept-Language")));
        return new Page(texts, visitor, site, exchange.normalizedPath());
    }
}
