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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.page.Addresses;
import org.rapporteur.page.Page;

/** The focal point's page about one contributor. */
@Path("/returns/{year}/{iso3}/contributors/{account}")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Requires(Permission.EDIT_RETURN)
public class MemberPageResource {

    private static final int UNPROCESSABLE = 422;

    private final Teams teams;
    private final TeamPages pages;
    private final Inviting inviting;
    private final CurrentAccount current;
    private final Page page;

    MemberPageResource(Teams teams, TeamPages pages, Inviting inviting, CurrentAccount current, Page page) {
        this.teams = teams;
        this.pages = pages;
        this.inviting = inviting;
        this.current = current;
        this.page = page;
    }

    @CheckedTemplate(basePath = "team")
    static class Templates {
        static native TemplateInstance member(Page page, MemberPage view);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(
            @PathParam("year") int year, @PathParam("iso3") String iso3, @PathParam("account") String account) {
        return Templates.member(page, pages.member(teams.find(year, iso3), account, Map.of(), page.getTexts()));
    }

    /**
     * Asks for this and nothing else.
     *
     * @param places what stood when the page was made
     * @param may one for each of the places: {@code edit}, {@code read} or {@code none}
     */
    @POST
    @Path("request")
    @Operation(hidden = true)
    public Response change(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @PathParam("account") String account,
            @RestForm @DefaultValue("") String called,
            @RestForm List<String> places,
            @RestForm List<String> may,
            @RestForm @DefaultValue("") String due) {
        var place = teams.find(year, iso3);
        var member = teams.member(place, account);
        var form = new AskForm(
                account,
                called,
                SentPlaces.of(chosen(places, may, "edit"), place.questionnaire()),
                SentPlaces.of(chosen(places, may, "read"), place.questionnaire()),
                due,
                "");
        var mistakes = form.mistakesOfTheRequest(earliest(member));
        if (!mistakes.isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.member(page, pages.member(place, account, mistakes, page.getTexts())))
                    .build();
        }
        inviting.change(place, account, form.asking(), current.require());
        return Addresses.redirect(URI.create(place.contributor(account)));
    }

    /** A day that has passed may stay as it is. */
    private LocalDate earliest(Member member) {
        return member.due().filter(pages.today()::isAfter).orElse(pages.today());
    }

    private static List<String> chosen(List<String> places, List<String> may, String wanted) {
        var chosen = new ArrayList<String>();
        for (int i = 0; i < Math.min(places.size(), may.size()); i++) {
            if (may.get(i).equals(wanted)) {
                chosen.add(places.get(i));
            }
        }
        return chosen;
    }

    /** By a mail, or by a new link for somebody who has not chosen a password. */
    @POST
    @Path("reminder")
    @Operation(hidden = true)
    public Response remind(
            @PathParam("year") int year, @PathParam("iso3") String iso3, @PathParam("account") String account) {
        var place = teams.find(year, iso3);
        var back = place.contributor(account);
        return inviting.remind(place, account, current.require(), page.getTexts())
                .map(written -> pages.handOver(place, back, List.of(written)))
                .map(view -> Response.status(201)
                        .entity(TeamPageResource.Templates.handOver(page, view))
                        .build())
                .orElseGet(() -> Addresses.redirect(URI.create(back)));
    }

    @POST
    @Path("withdrawal")
    @Operation(hidden = true)
    public Response withdraw(
            @PathParam("year") int year, @PathParam("iso3") String iso3, @PathParam("account") String account) {
        var place = teams.find(year, iso3);
        inviting.withdraw(place, account, current.require());
        return Addresses.redirect(URI.create(place.contributors()));
    }

    @POST
    @Path("ready")
    @Operation(hidden = true)
    public Response sayReady(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @PathParam("account") String account,
            @RestForm List<String> places,
            @RestForm boolean ready) {
        var place = teams.find(year, iso3);
        teams.member(place, account);
        inviting.sayReady(place, account, places, ready, current.require(), page.getTexts());
        return Addresses.redirect(URI.create(place.contributor(account)));
    }
}
