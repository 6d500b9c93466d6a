package org.rapporteur.accounts;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.rapporteur.page.Addresses;

/** The first address, which leads everybody to their work. */
@Path("/")
class HomePage {

    private final CurrentAccount current;
    private final HomeAddress home;

    HomePage(CurrentAccount current, HomeAddress home) {
        this.current = current;
        this.home = home;
    }

    @GET
    @Requires(Permission.PUBLIC)
    public Response go() {
        URI address = current.find().map(home::of).orElse(Addresses.SIGN_IN);
        return Addresses.redirect(address);
    }
}
