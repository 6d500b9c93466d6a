package org.rapporteur.editions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.editions.EditionView.MoveView;
import org.rapporteur.page.Addresses;
import org.rapporteur.page.Page;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** The secretariat's editions: how large each is, how far it is, and the steps that it can take. */
@Path("/editions")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Requires(Permission.MANAGE_EDITIONS)
public class EditionPages {

    private final Editions editions;
    private final EditionMoves moves;
    private final CurrentAccount account;
    private final Page page;

    EditionPages(Editions editions, EditionMoves moves, CurrentAccount account, Page page) {
        this.editions = editions;
        this.moves = moves;
        this.account = account;
        this.page = page;
    }

    /** The newest first. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        var all = editions.seenBy(account.require()).stream()
                .sorted((one, other) -> Integer.compare(other.year(), one.year()))
                .map(this::view)
                .toList();
        return Templates.list(page, all);
    }

    @GET
    @Path("{year}")
    @Operation(hidden = true)
    public TemplateInstance edition(@PathParam("year") int year) {
        return Templates.edition(page, view(find(year)));
    }

    /** Says what a step means before it is taken. */
    @GET
    @Path("{year}/status/{to}")
    @Operation(hidden = true)
    public TemplateInstance confirm(@PathParam("year") int year, @PathParam("to") String to) {
        return confirm(find(year), EditionStatuses.wanted(to), false);
    }

    /** @param hash of the definition that was looked at */
    @POST
    @Path("{year}/status")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response move(@PathParam("year") int year, @RestForm String status, @RestForm String hash) {
        var to = EditionStatuses.wanted(status);
        try {
            moves.move(year, to, Optional.ofNullable(hash), account.require());
            return Addresses.redirect(URI.create("/editions/" + year));
        } catch (ProblemException problem) {
            if (problem.problem() != Problem.EDITION_HAS_CHANGED) {
                throw problem;
            }
            return Response.status(Response.Status.CONFLICT)
                    .entity(confirm(find(year), to, true))
                    .build();
        }
    }

    private TemplateInstance confirm(Edition edition, EditionStatus to, boolean outdated) {
        editions.requireStep(edition, to);
        return Templates.confirm(page, view(edition), MoveView.of(edition, to), outdated);
    }

    private EditionView view(Edition edition) {
        return EditionView.of(
                edition,
                editions.before(edition, account.require()),
                editions.history(edition.year()),
                page.getTexts());
    }

    private Edition find(int year) {
        return editions.seenBy(account.require(), year);
    }

    @CheckedTemplate(basePath = "editions")
    static class Templates {
        static native TemplateInstance list(Page page, List<EditionView> editions);

        static native TemplateInstance edition(Page page, EditionView edition);

        static native TemplateInstance confirm(Page page, EditionView edition, MoveView move, boolean outdated);

        private Templates() {}
    }
}
