package org.rapporteur.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.rapporteur.launch.Mode;

/** Tells the browser, with every answer, what it may do with it: our own files only, in no frame, and nothing kept. */
@ApplicationScoped
class SafetyHeaders {

    private static final int FIRST = 1000;
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");
    private static final String NOTHING =
            "accelerometer=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final boolean trial;

    SafetyHeaders(Mode mode) {
        this.trial = mode.trial();
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, FIRST);
    }

    private void add(RoutingContext exchange) {
        var headers = exchange.response().headers();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", NOTHING);
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (!trial) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        exchange.addHeadersEndHandler(end -> keep(exchange, headers));
        exchange.next();
    }

    /** At the end, since only then it is known whether the file is there, and others may have set the header. */
    private static void keep(RoutingContext exchange, MultiMap headers) {
        var status = exchange.response().getStatusCode();
        var found = status == 200 || status == 304;
        headers.set("Cache-Control", found && isVersioned(exchange) ? FOR_EVER : "no-store");
    }

    private static boolean isVersioned(RoutingContext exchange) {
        var path = exchange.normalizedPath();
        return path.matches("/webjars/[^/]+/[0-9][^/]*/.+")
                || path.startsWith("/assets/") && exchange.request().getParam("v") != null;
    }
}
