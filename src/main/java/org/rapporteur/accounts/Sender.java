package org.rapporteur.accounts;

import io.vertx.ext.web.RoutingContext;

/** Where a request comes from. */
final class Sender {

    private Sender() {}

    /** The network address of the caller, or of the proxy before us where no other is told. */
    static String address(RoutingContext exchange) {
        var address = exchange.request().remoteAddress();
        return address == null || address.hostAddress() == null ? "" : address.hostAddress();
    }
}
