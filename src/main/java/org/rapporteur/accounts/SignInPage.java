package org.rapporteur.accounts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.rapporteur.page.Addresses;
import org.rapporteur.page.Page;
import org.rapporteur.problem.Problem;

/** Signing in and out of the pages. */
@Path("/")
@Blocking
class SignInPage {

    private final Credentials credentials;
    private final Sessions sessions;
    private final Senders senders;
    private final CurrentAccount current;
    private final Page page;

    SignInPage(Credentials credentials, Sessions sessions, Senders senders, CurrentAccount current, Page page) {
        this.credentials = credentials;
        this.sessions = sessions;
        this.senders = senders;
        this.current = current;
        this.page = page;
    }

    @CheckedTemplate(basePath = "accounts")
    static class Templates {
        static native TemplateInstance signIn(Page page, SignInForm form);
    }

    /**
     * @param to where the person wanted to go
     * @param refused whether an attempt just failed
     */
    public record SignInForm(String name, String to, boolean refused) {}

    @GET
    @Path("sign-in")
    @Requires(Permission.PUBLIC)
    public Response show(@RestQuery String to) {
        var local = Addresses.local(to);
        return current.find().isPresent()
                ? Addresses.redirect(local)
                : Response.ok(Templates.signIn(page, new SignInForm("", local.toString(), false)))
                        .build();
    }

    @POST
    @Path("sign-in")
    @Requires(Permission.PUBLIC)
    public Response signIn(
            @RestForm String name, @RestForm String password, @RestForm String to, RoutingContext exchange) {
        var local = Addresses.local(to);
        var typed = name == null ? "" : name;
        return credentials
                .prove(typed, password == null ? "" : password, senders.network(exchange))
                .map(account -> {
                    sessions.begin(account, exchange);
                    return Addresses.redirect(local);
                })
                .orElseGet(() -> refused(new SignInForm(typed, local.toString(), true)));
    }

    @POST
    @Path("sign-out")
    @Requires(Permission.SIGNED_IN)
    @WithOneTimePassword
    public Response signOut(RoutingContext exchange) {
        sessions.end(exchange);
        return Addresses.redirect(Addresses.SIGN_IN);
    }

    private Response refused(SignInForm form) {
        return Response.status(Problem.SIGN_IN_REFUSED.status())
                .entity(Templates.signIn(page, form))
                .build();
    }
}
