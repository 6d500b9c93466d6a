package org.rapporteur.team;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.text.Texts;

/** The contributors to a national return for programs. */
@Path("/api/v1/returns/{year}/{iso3}/contributors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "National returns")
@Requires(Permission.EDIT_RETURN)
public class ContributorResource {

    private final Teams teams;
    private final TeamPages pages;
    private final Inviting inviting;
    private final CurrentAccount account;

    ContributorResource(Teams teams, TeamPages pages, Inviting inviting, CurrentAccount account) {
        this.teams = teams;
        this.pages = pages;
        this.inviting = inviting;
        this.account = account;
    }

    @GET
    @Operation(summary = "Who is asked for which parts of a return, by when, and how far these are")
    public List<ContributorBody> list(@PathParam("year") int year, @PathParam("iso3") String iso3) {
        return teams.of(teams.find(year, iso3)).members().stream()
                .map(ContributorBody::of)
                .toList();
    }

    @GET
    @Path("/{account}")
    @Operation(summary = "One contributor")
    public ContributorBody find(
            @PathParam("year") int year, @PathParam("iso3") String iso3, @PathParam("account") String name) {
        return ContributorBody.of(teams.member(teams.find(year, iso3), name));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask somebody: {address, name, edit: [place], read: [place], due, message}",
            description = "A place is a chapter or a recommendation, such as 2 or 2.c. Somebody who is asked already is"
                    + " asked for this too. Where no e-mail is sent, message holds the words to be passed on.")
    public Response ask(
            @PathParam("year") int year, @PathParam("iso3") String iso3, @Context UriInfo address, JsonNode body) {
        var place = teams.find(year, iso3);
        var form = AskRequest.read(body, place.questionnaire(), pages.today());
        var result = inviting.ask(place, form.address(), form.asking(), account.require(), Texts.in(Locale.ENGLISH));
        if (!(result instanceof Inviting.Result.Done done)) {
            throw new ProblemException(Problem.ADDRESS_NOT_USABLE);
        }
        var asked = new AskedBody(
                ContributorBody.of(teams.member(place, done.account())),
                done.toPassOn().isEmpty(),
                done.toPassOn().map(Written::text).orElse(null));
        var location = address.getAbsolutePathBuilder().path(done.account()).build();
        return Response.created(location).entity(asked).build();
    }

    @DELETE
    @Path("/{account}")
    @Operation(summary = "Withdraw everything that somebody is asked for; what was answered stays")
    public void withdraw(
            @PathParam("year") int year, @PathParam("iso3") String iso3, @PathParam("account") String name) {
        inviting.withdraw(teams.find(year, iso3), name, account.require());
    }
}
