package org.rapporteur.accounts;

import io.smallrye.common.net.CidrAddress;
import io.smallrye.common.net.Inet;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rapporteur.launch.TrustedProxies;

/** Where requests come from. */
@ApplicationScoped
class Senders {

    /** What one subscriber has of IPv6; addresses within it are his to change as he likes. */
    private static final int BITS_OF_A_SUBSCRIBER = 64;

    private final TrustedProxies proxies;

    Senders(@ConfigProperty(name = TrustedProxies.SETTING) Optional<List<String>> proxies) {
        this.proxies = TrustedProxies.of(proxies.orElse(List.of()));
    }

    /** The network of the caller: an IPv4 address, or what one subscriber has of IPv6. */
    String network(RoutingContext exchange) {
        var peer = address(exchange.request().connection().remoteAddress());
        var passedOn = exchange.request().headers().getAll("X-Forwarded-For");
        return peer.map(caller -> network(proxies.sender(caller, passedOn))).orElse("");
    }

    private static Optional<InetAddress> address(SocketAddress address) {
        return Optional.ofNullable(address).map(SocketAddress::hostAddress).map(Inet::parseInetAddress);
    }

    private static String network(InetAddress address) {
        return address instanceof Inet6Address
                ? CidrAddress.create(address, BITS_OF_A_SUBSCRIBER).toString()
                : address.getHostAddress();
    }
}
