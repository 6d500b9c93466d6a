package org.rapporteur.team;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.notifications.MailAddress;
import org.rapporteur.notifications.NoticeAddresses;
import org.rapporteur.page.Addresses;
import org.rapporteur.page.Page;
import org.rapporteur.team.TeamPage.SmallForms;

/** The focal point's page about contributors: who is asked for what by when, and how far it is. */
@Path("/returns/{year}/{iso3}/contributors")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Requires(Permission.EDIT_RETURN)
public class TeamPageResource {

    private static final int UNPROCESSABLE = 422;

    private final Teams teams;
    private final TeamPages pages;
    private final Inviting inviting;
    private final NoticeAddresses notices;
    private final CurrentAccount account;
    private final Page page;

    TeamPageResource(
            Teams teams,
            TeamPages pages,
            Inviting inviting,
            NoticeAddresses notices,
            CurrentAccount account,
            Page page) {
        this.teams = teams;
        this.pages = pages;
        this.inviting = inviting;
        this.notices = notices;
        this.account = account;
        this.page = page;
    }

    @CheckedTemplate(basePath = "team")
    static class Templates {
        static native TemplateInstance team(Page page, TeamPage view);

        static native TemplateInstance handOver(Page page, HandOver view);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("year") int year, @PathParam("iso3") String iso3) {
        var place = teams.find(year, iso3);
        return Templates.team(page, pages.team(place, AskForm.blank(), Map.of(), page.getTexts()));
    }

    /** @param may {@code read} for parts that are only to be read */
    @POST
    @Operation(hidden = true)
    public Response ask(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @RestForm @DefaultValue("") String address,
            @RestForm @DefaultValue("") String called,
            @RestForm List<String> places,
            @RestForm @DefaultValue("edit") String may,
            @RestForm @DefaultValue("") String due,
            @RestForm @DefaultValue("") String message) {
        var place = teams.find(year, iso3);
        var ticked = SentPlaces.of(places, place.questionnaire());
        var reads = may.equals("read");
        var form = new AskForm(address, called, reads ? List.of() : ticked, reads ? ticked : List.of(), due, message);
        var mistakes = form.mistakes(pages.today());
        if (!mistakes.isEmpty()) {
            return refused(place, form, mistakes);
        }
        var result = inviting.ask(place, form.address(), form.asking(), account.require(), page.getTexts());
        if (result instanceof Inviting.Result.Done done) {
            return done(place, place.contributors(), done.toPassOn().stream().toList());
        }
        return refused(place, form, Map.of("address", "accounts.invitation.refused"));
    }

    /** Asks the people of the newest year before once more. */
    @POST
    @Path("again")
    @Operation(hidden = true)
    public Response again(
            @PathParam("year") int year, @PathParam("iso3") String iso3, @RestForm @DefaultValue("") String due) {
        var place = teams.find(year, iso3);
        var day = AskForm.day(due).filter(wanted -> !wanted.isBefore(pages.today()));
        if (!due.isBlank() && day.isEmpty()) {
            var small = pages.smallForms(place, Map.of("again", "team.ask.due-wrong"));
            return unprocessable(pages.team(place, small, page.getTexts()));
        }
        var toPassOn = inviting.askAgain(place, day, account.require(), page.getTexts());
        return done(place, place.contributors(), toPassOn);
    }

    /** Where the State wants to be written to when a part is ready. */
    @POST
    @Path("notices")
    @Operation(hidden = true)
    public Response notices(
            @PathParam("year") int year, @PathParam("iso3") String iso3, @RestForm @DefaultValue("") String address) {
        var place = teams.find(year, iso3);
        var wanted = MailAddress.parse(address);
        if (!address.isBlank() && wanted.isEmpty()) {
            var small = new SmallForms(address, Map.of("notice", "accounts.invitation.wrong"));
            return unprocessable(pages.team(place, small, page.getTexts()));
        }
        notices.set(place.iso3(), wanted, account.require().name());
        return Addresses.redirect(URI.create(place.contributors() + "#notices"));
    }

    private Response done(TeamReturn place, String back, List<Written> toPassOn) {
        return toPassOn.isEmpty()
                ? Addresses.redirect(URI.create(back))
                : Response.status(201)
                        .entity(Templates.handOver(page, pages.handOver(place, back, toPassOn)))
                        .build();
    }

    private Response refused(TeamReturn place, AskForm form, Map<String, String> mistakes) {
        return unprocessable(pages.team(place, form, mistakes, page.getTexts()));
    }

    private Response unprocessable(TeamPage view) {
        return Response.status(UNPROCESSABLE).entity(Templates.team(page, view)).build();
    }
}
