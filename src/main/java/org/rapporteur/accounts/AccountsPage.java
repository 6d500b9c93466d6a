package org.rapporteur.accounts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.page.Addresses;
import org.rapporteur.page.Page;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** The administrator's page: who may sign in. */
@Path("/accounts")
@Blocking
@Requires(Permission.ADMINISTER_ACCOUNTS)
class AccountsPage {

    private final Accounts accounts;
    private final MemberStates states;
    private final CurrentAccount current;
    private final Page page;

    AccountsPage(Accounts accounts, MemberStates states, CurrentAccount current, Page page) {
        this.accounts = accounts;
        this.states = states;
        this.current = current;
        this.page = page;
    }

    @CheckedTemplate(basePath = "accounts")
    static class Templates {
        static native TemplateInstance accounts(Page page, Listing listing, NewAccountForm form);

        static native TemplateInstance handOver(Page page, String name, String password);
    }

    /**
     * @param words that the accounts shown contain
     * @param self the administrator, who cannot disable that account
     */
    public record Listing(String words, String self, List<Accounts.Listed> accounts) {}

    /** @param errors keys of texts, by field */
    public record NewAccountForm(
            String name, String role, String iso3, List<MemberState> states, Map<String, String> errors) {

        public List<Role> roles() {
            return NewAccount.ROLES;
        }
    }

    @GET
    public TemplateInstance list(@RestQuery String search) {
        return accounts(text(search), NewAccount.blank(), Map.of());
    }

    @POST
    public Response create(@RestForm String name, @RestForm String role, @RestForm String iso3) {
        var wanted = new NewAccount(text(name), text(role), text(iso3));
        var creation = accounts.create(wanted);
        if (creation instanceof Accounts.Creation.Created created) {
            return Response.status(201).entity(handOver(created)).build();
        }
        var mistakes = ((Accounts.Creation.Mistaken) creation).mistakes();
        return Response.status(422).entity(accounts("", wanted, mistakes)).build();
    }

    @POST
    @Path("{name}/password")
    public TemplateInstance resetPassword(@RestPath String name) {
        return Templates.handOver(page, name, accounts.resetPassword(name));
    }

    @POST
    @Path("{name}/disabled")
    public Response disable(@RestPath String name, @RestForm boolean disabled) {
        if (current.require().name().equals(AccountName.of(name))) {
            throw new ProblemException(Problem.NOT_ALLOWED); // or nobody would be left to let them in again
        }
        accounts.disable(name, disabled);
        return Addresses.redirect(URI.create("/accounts"));
    }

    private TemplateInstance handOver(Accounts.Creation.Created created) {
        return Templates.handOver(page, created.name(), created.password());
    }

    private TemplateInstance accounts(String words, NewAccount wanted, Map<String, String> errors) {
        var listing = new Listing(words, current.require().name(), accounts.list(words));
        var form = new NewAccountForm(wanted.name(), wanted.role(), wanted.iso3(), states.all(), errors);
        return Templates.accounts(page, listing, form);
    }

    private static String text(String field) {
        return Objects.requireNonNullElse(field, "");
    }
}
