package org.rapporteur.page;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.net.URISyntaxException;

/** The addresses that more than one feature needs to know. */
public final class Addresses {

    public static final URI HOME = URI.create("/");
    public static final URI SIGN_IN = URI.create("/sign-in");
    public static final URI PASSWORD = URI.create("/accounts/password");
    public static final URI TOKENS = URI.create("/accounts/tokens");

    private Addresses() {}

    /**
     * Sends a browser to one of our pages after what it did here. The address stays without scheme and host, which a
     * proxy before us may know better.
     */
    public static Response redirect(URI local) {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", local.toString())
                .build();
    }

    /** The sign-in page that leads back to where somebody wanted to go. */
    public static URI signIn(URI wanted) {
        var local = wanted.getRawPath() + (wanted.getRawQuery() == null ? "" : "?" + wanted.getRawQuery());
        return local.equals("/")
                ? SIGN_IN
                : UriBuilder.fromUri(SIGN_IN).queryParam("to", "{to}").build(local);
    }

    /**
     * Where to go after signing in: the address asked for if it is one of ours, else home. An address that a browser
     * could read as another server's ({@code //elsewhere}, {@code /\elsewhere}) is not ours.
     */
    public static URI local(String asked) {
        var ours = asked != null && asked.matches("/[\\x21-\\x7e&&[^\\\\]]*") && !asked.startsWith("//");
        try {
            return ours ? new URI(asked) : HOME;
        } catch (URISyntaxException e) {
            return HOME; // not an address at all
        }
    }
}
