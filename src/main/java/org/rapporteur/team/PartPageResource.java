package org.rapporteur.team;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.accounts.Role;
import org.rapporteur.core.validation.Completion;
import org.rapporteur.page.Addresses;
import org.rapporteur.page.Page;
import org.rapporteur.parts.PartRequests;

/** A contributor's own page: what is asked, by when, and the way to it. It is about the one who looks, and nobody else. */
@Path("/returns/{year}/{iso3}/part")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PartPageResource {

    private final Teams teams;
    private final TeamPages pages;
    private final PartRequests requests;
    private final Inviting inviting;
    private final CurrentAccount current;
    private final Page page;

    PartPageResource(
            Teams teams, TeamPages pages, PartRequests requests, Inviting inviting, CurrentAccount current, Page page) {
        this.teams = teams;
        this.pages = pages;
        this.requests = requests;
        this.inviting = inviting;
        this.current = current;
        this.page = page;
    }

    @CheckedTemplate(basePath = "team")
    static class Templates {
        static native TemplateInstance part(Page page, PartPage view);

        private Templates() {}
    }

    /** Others than contributors are led to their own page. */
    @GET
    @Requires(Permission.READ_PART)
    @Operation(hidden = true)
    public Response show(@PathParam("year") int year, @PathParam("iso3") String iso3) {
        var place = teams.find(year, iso3);
        return switch (current.require().role()) {
            case CONTRIBUTOR -> Response.ok(Templates.part(page, view(place))).build();
            case STATE -> Addresses.redirect(URI.create(place.contributors()));
            case SECRETARIAT, ADMINISTRATOR -> Addresses.redirect(URI.create(place.home()));
        };
    }

    /** @param places of one's own that are ready, or are not ready after all; none for all of them */
    @POST
    @Path("ready")
    @Requires(Permission.EDIT_PART)
    @Operation(hidden = true)
    public Response sayReady(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @RestForm List<String> places,
            @RestForm boolean ready) {
        var place = teams.find(year, iso3);
        var account = current.require();
        if (account.role() == Role.CONTRIBUTOR) {
            inviting.sayReady(place, account.name(), places, ready, account, page.getTexts());
        }
        return Addresses.redirect(URI.create(place.part()));
    }

    private PartPage view(TeamReturn place) {
        var name = current.require().name();
        var member = teams.find(place, name).filter(found -> found.share().stands());
        var others = requests.years(name).stream()
                .filter(year -> year != place.year())
                .toList();
        return new PartPage(
                place.state().name(),
                place.year(),
                place.home(),
                place.part(),
                pages.isOpen(place),
                member.map(found -> found.share().message()).orElse(""),
                lines(member, place, line -> line.edits()),
                lines(member, place, line -> !line.edits()),
                member.flatMap(Member::due),
                member.filter(found -> found.isOverdue(pages.today())).isPresent(),
                member.filter(found -> found.share().isReady()).isPresent(),
                member.map(Member::completion).orElse(Completion.NOTHING),
                others);
    }

    private List<PartLine> lines(Optional<Member> member, TeamReturn place, Predicate<PartLine> wanted) {
        LocalDate today = pages.today();
        return member.map(Member::parts).orElse(List.of()).stream()
                .map(part -> PartLine.of(part, place, today, page.getTexts()))
                .filter(wanted)
                .toList();
    }
}
