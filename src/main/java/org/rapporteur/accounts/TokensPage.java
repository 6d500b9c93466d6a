package org.rapporteur.accounts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.rapporteur.page.Addresses;
import org.rapporteur.page.Page;

/** One's own access tokens. */
@Path("/accounts/tokens")
@Blocking
@Requires(Permission.SIGNED_IN)
class TokensPage {

    private final AccessTokens tokens;
    private final CurrentAccount current;
    private final Page page;

    TokensPage(AccessTokens tokens, CurrentAccount current, Page page) {
        this.tokens = tokens;
        this.current = current;
        this.page = page;
    }

    @CheckedTemplate(basePath = "accounts")
    static class Templates {
        static native TemplateInstance tokens(Page page, List<AccessTokens.Listed> tokens, NewTokenForm form);

        static native TemplateInstance token(Page page, String name, String secret);
    }

    /** @param errors keys of texts, by field */
    public record NewTokenForm(String name, String days, Map<String, String> errors) {

        /** In days. */
        public List<Integer> lifetimes() {
            return NewToken.LIFETIMES;
        }
    }

    @GET
    public TemplateInstance list() {
        return tokens(NewToken.blank(), Map.of());
    }

    @POST
    public Response create(@RestForm String name, @RestForm String days) {
        var wanted = new NewToken(text(name), text(days));
        var creation = tokens.create(owner(), wanted);
        if (creation instanceof AccessTokens.Creation.Created created) {
            var secret = created.secret().value();
            return Response.status(201)
                    .entity(Templates.token(page, created.name(), secret))
                    .build();
        }
        var mistakes = ((AccessTokens.Creation.Mistaken) creation).mistakes();
        return Response.status(422).entity(tokens(wanted, mistakes)).build();
    }

    @POST
    @Path("{id}/revocation")
    public Response revoke(@RestPath long id) {
        tokens.revoke(owner(), id);
        return Addresses.redirect(Addresses.TOKENS);
    }

    private TemplateInstance tokens(NewToken wanted, Map<String, String> errors) {
        var form = new NewTokenForm(wanted.name(), wanted.days(), errors);
        return Templates.tokens(page, tokens.list(owner()), form);
    }

    private String owner() {
        return current.require().name();
    }

    private static String text(String field) {
        return Objects.requireNonNullElse(field, "");
    }
}
