package org.rapporteur.accounts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.page.Addresses;
import org.rapporteur.page.Page;
import org.rapporteur.problem.Problem;

/**
 * Where the link of an invitation leads: a password is chosen here. To look at the page uses nothing up, since programs that
 * check mails follow links too.
 */
@Path("/invitations/{secret}")
@Blocking
@Requires(Permission.PUBLIC)
class InvitationPage {

    private final Credentials credentials;
    private final Invitations invitations;
    private final Sessions sessions;
    private final Senders senders;
    private final HomeAddress home;
    private final MemberStates states;
    private final Page page;

    InvitationPage(
            Credentials credentials,
            Invitations invitations,
            Sessions sessions,
            Senders senders,
            HomeAddress home,
            MemberStates states,
            Page page) {
        this.credentials = credentials;
        this.invitations = invitations;
        this.sessions = sessions;
        this.senders = senders;
        this.home = home;
        this.states = states;
        this.page = page;
    }

    @CheckedTemplate(basePath = "accounts")
    static class Templates {
        static native TemplateInstance invitation(Page page, InvitationForm form);

        static native TemplateInstance invitationOver(Page page);
    }

    /**
     * @param address where the form is sent to
     * @param errors keys of texts, by field
     */
    public record InvitationForm(String address, String name, String state, Map<String, String> errors) {}

    @GET
    public Response show(@RestPath String secret, RoutingContext exchange) {
        var link = new InvitationLink(secret);
        return credentials
                .prove(link, senders.network(exchange))
                .map(account -> Response.ok(form(link, account, Map.of())).build())
                .orElseGet(this::over);
    }

    @POST
    public Response choose(
            @RestPath String secret, @RestForm String password, @RestForm String again, RoutingContext exchange) {
        var link = new InvitationLink(secret);
        var invited = credentials.prove(link, senders.network(exchange));
        if (invited.isEmpty()) {
            return over();
        }
        var chosen = new PasswordChange("", text(password), text(again));
        var mistakes = chosen.mistakes(true);
        return mistakes.isEmpty()
                ? invitations
                        .accept(link, chosen.password())
                        .map(account -> let(account, exchange))
                        .orElseGet(this::over)
                : Response.status(422)
                        .entity(form(link, invited.get(), mistakes))
                        .build();
    }

    private Response let(AccountPrincipal account, RoutingContext exchange) {
        sessions.begin(account, exchange);
        return Addresses.redirect(home.of(account.signedIn()));
    }

    private TemplateInstance form(InvitationLink link, SignedIn account, Map<String, String> mistakes) {
        var iso3 = account.iso3().orElseThrow();
        var state = states.find(iso3).map(MemberState::name).orElse(iso3);
        return Templates.invitation(page, new InvitationForm(link.path(), account.name(), state, mistakes));
    }

    /** Says the same of every link that opens nothing, whoever it may have been for. */
    private Response over() {
        return Response.status(Problem.NOT_FOUND.status())
                .entity(Templates.invitationOver(page))
                .build();
    }

    private static String text(String field) {
        return Objects.requireNonNullElse(field, "");
    }
}
