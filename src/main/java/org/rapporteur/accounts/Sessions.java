package org.rapporteur.accounts;

import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rapporteur.launch.Mode;

/**
 * Sessions of people on pages. A session is an encrypted cookie that names the account and the stamp of its password;
 * no node keeps any state of it. It ends two hours after the last request, with the password, and with the account.
 */
@ApplicationScoped
class Sessions {

    private static final String COOKIE = "rapporteur-session";

    /** Browsers take a cookie with this beginning from us alone, and not from a neighbour under the same domain. */
    private static final String OURS_ALONE = "__Host-";

    private static final Duration IDLE = Duration.ofHours(2);
    private static final Duration RENEWED = Duration.ofMinutes(5);
    private static final long UNTIL_THE_BROWSER_CLOSES = -1;

    private final PersistentLoginManager cookies;
    private final String cookie;
    private final boolean secure;

    Sessions(@ConfigProperty(name = "quarkus.http.auth.session.encryption-key") String key, Mode mode) {
        secure = !mode.trial(); // a trial is on loopback, without TLS
        cookie = secure ? OURS_ALONE + COOKIE : COOKIE;
        cookies = new PersistentLoginManager(
                key, cookie, IDLE.toMillis(), RENEWED.toMillis(), true, "STRICT", "/", UNTIL_THE_BROWSER_CLOSES, null);
    }

    /** What a session says; whether it still holds is for {@link Credentials#recall} to tell. */
    record Session(String name, String stamp) {}

    void begin(AccountPrincipal account, RoutingContext exchange) {
        cookies.save(value(account), exchange, cookie, null, secure);
    }

    /** Reads the session, if there is one and it is not too old. */
    Optional<Session> read(RoutingContext exchange) {
        var restored = cookies.restore(exchange);
        if (restored == null) {
            return Optional.empty();
        }
        var parts = restored.getPrincipal().split(" ", 2);
        cookies.save(restored.getPrincipal(), exchange, cookie, restored, secure); // only if it is time to renew it
        return Optional.of(new Session(parts[0], parts[1]));
    }

    void end(RoutingContext exchange) {
        var shown = exchange.request().getCookie(cookie);
        if (shown != null) {
            shown.setSecure(secure); // or a browser would not let it be taken back
        }
        cookies.clear(exchange);
    }

    private static String value(AccountPrincipal account) {
        return account.getName() + " " + account.stamp();
    }
}
