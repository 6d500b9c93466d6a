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
import org.rapporteur.page.Page;

/** Changing one's own password. */
@Path("/accounts/password")
@Blocking
@Requires(Permission.SIGNED_IN)
class PasswordPage {

    private final Accounts accounts;
    private final Credentials credentials;
    private final Sessions sessions;
    private final Senders senders;
    private final CurrentAccount current;
    private final Page page;

    PasswordPage(
            Accounts accounts,
            Credentials credentials,
            Sessions sessions,
            Senders senders,
            CurrentAccount current,
            Page page) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.sessions = sessions;
        this.senders = senders;
        this.current = current;
        this.page = page;
    }

    @CheckedTemplate(basePath = "accounts")
    static class Templates {
        static native TemplateInstance password(Page page, PasswordForm form);
    }

    /**
     * @param forced whether nothing else is open before the password is changed
     * @param errors keys of texts, by field
     */
    public record PasswordForm(boolean forced, boolean changed, Map<String, String> errors) {}

    @GET
    @WithOneTimePassword
    public TemplateInstance show() {
        return Templates.password(page, new PasswordForm(isForced(), false, Map.of()));
    }

    @POST
    @WithOneTimePassword
    public Response change(
            @RestForm String old, @RestForm String password, @RestForm String again, RoutingContext exchange) {
        var change = new PasswordChange(text(old), text(password), text(again));
        var name = current.require().name();
        var proved = credentials.prove(name, change.old(), senders.network(exchange));
        var mistakes = change.mistakes(proved.isPresent());
        if (!mistakes.isEmpty()) {
            return Response.status(422)
                    .entity(Templates.password(page, new PasswordForm(isForced(), false, mistakes)))
                    .build();
        }
        sessions.begin(accounts.changePassword(name, change.password()), exchange);
        return Response.ok(Templates.password(page, new PasswordForm(false, true, Map.of())))
                .build();
    }

    private boolean isForced() {
        return accounts.mustChangePassword(current.require().name());
    }

    private static String text(String field) {
        return Objects.requireNonNullElse(field, "");
    }
}
