package org.rapporteur.returns.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.page.Page;
import org.rapporteur.returns.Channel;
import org.rapporteur.returns.Edit;
import org.rapporteur.returns.ReturnService;

/** The answers that were carried over from last year, to be looked at and confirmed. */
@Path("/returns/{year}/{iso3}/carried")
@Produces(MediaType.TEXT_HTML)
public class CarriedPageResource {

    private static final String WHOLE_CHAPTER = "chapter";

    private final ReturnPages pages;
    private final ReturnService returns;
    private final CurrentAccount account;
    private final Page page;

    CarriedPageResource(ReturnPages pages, ReturnService returns, CurrentAccount account, Page page) {
        this.pages = pages;
        this.returns = returns;
        this.account = account;
        this.page = page;
    }

    @GET
    @Requires(Permission.READ_RETURN)
    @Operation(hidden = true)
    public TemplateInstance show(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @QueryParam("chapter") @DefaultValue("") String chapter) {
        return Templates.carried(
                page,
                pages.carried(pages.place(year, iso3), account.require(), number(chapter), List.of(), page.getTexts()));
    }

    /**
     * @param revision that the sender read
     * @param chapter that the sender read
     * @param shown codes of all the answers that were to be seen, with spaces between those that stand in one field
     * @param code of the answers that were chosen
     * @param all {@code chapter} to confirm everything that was to be seen, a recommendation to confirm what of that was
     *     about it; empty to confirm what was chosen
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.EDIT_RETURN)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> confirm(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @RestForm int revision,
            @RestForm @DefaultValue("") String chapter,
            @RestForm List<String> shown,
            @RestForm List<String> code,
            @RestForm @DefaultValue("") String all) {
        var place = pages.place(year, iso3);
        var edit = Edit.confirming(account.require(), Channel.FORM, revision, wanted(shown, code, all));
        var findings = returns.answer(year, iso3, edit).findings().stream()
                .filter(finding -> finding.rule().isEmpty()) // those are told on the home of the return
                .toList();
        if (findings.isEmpty()) {
            var next = number(chapter).map(number -> "?chapter=" + number).orElse("");
            return RestResponse.seeOther(URI.create(place.home() + "/carried" + next));
        }
        var view = pages.carried(place, account.require(), number(chapter), findings, page.getTexts());
        return RestResponse.ResponseBuilder.<TemplateInstance>create(RestResponse.Status.CONFLICT)
                .entity(Templates.carried(page, view))
                .build();
    }

    private static List<String> wanted(List<String> shown, List<String> chosen, String all) {
        if (all.isEmpty()) {
            return chosen;
        }
        return shown.stream()
                .flatMap(codes -> Stream.of(codes.split(" ")))
                .filter(seen -> all.equals(WHOLE_CHAPTER) || seen.startsWith(all + "."))
                .toList();
    }

    private static Optional<Integer> number(String chapter) {
        return Optional.of(chapter).filter(text -> text.matches("[1-9][0-9]?")).map(Integer::valueOf);
    }

    @CheckedTemplate(basePath = "returns")
    static class Templates {
        static native TemplateInstance carried(Page page, CarriedPage view);

        private Templates() {}
    }
}
