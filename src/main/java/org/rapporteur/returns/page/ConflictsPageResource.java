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
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.page.Page;
import org.rapporteur.returns.Channel;
import org.rapporteur.returns.ReturnService;
import org.rapporteur.returns.Settlement;

/** The answers of a return that two people changed differently, to be decided about. */
@Path("/returns/{year}/{iso3}/conflicts")
@Produces(MediaType.TEXT_HTML)
public class ConflictsPageResource {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final ReturnPages pages;
    private final ReturnService returns;
    private final CurrentAccount account;
    private final Page page;

    ConflictsPageResource(ReturnPages pages, ReturnService returns, CurrentAccount account, Page page) {
        this.pages = pages;
        this.returns = returns;
        this.account = account;
        this.page = page;
    }

    @GET
    @Requires(Permission.READ_PART)
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("year") int year, @PathParam("iso3") String iso3) {
        return conflicts(pages.place(year, iso3), 0);
    }

    /**
     * @param revision that the sender read
     * @param keep ids of conflicts in which the return's answer stays, with spaces between
     * @param take ids of conflicts in which the other answer is taken, with spaces between
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.EDIT_PART)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> settle(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @RestForm int revision,
            @RestForm @DefaultValue("") String keep,
            @RestForm @DefaultValue("") String take) {
        var place = pages.place(year, iso3);
        var taken = ids(take);
        var kept = ids(keep).stream().filter(id -> !taken.contains(id)).collect(Collectors.toSet());
        var settlement = new Settlement(account.require(), Channel.FORM, revision, kept, taken);
        var result = returns.settle(year, iso3, settlement);
        if (result.open().isEmpty()) {
            return RestResponse.seeOther(URI.create(place.home() + "/conflicts"));
        }
        return RestResponse.ResponseBuilder.<TemplateInstance>create(RestResponse.Status.CONFLICT)
                .entity(conflicts(place, result.open().size()))
                .build();
    }

    /** What is no number is no conflict of ours. */
    private static Set<Long> ids(String field) {
        return Stream.of(field.split(" "))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    private TemplateInstance conflicts(ReturnPlace place, int undecided) {
        return Templates.conflicts(page, pages.conflicts(place, account.require(), undecided, page.getTexts()));
    }

    @CheckedTemplate(basePath = "returns")
    static class Templates {
        static native TemplateInstance conflicts(Page page, ConflictsPage view);

        private Templates() {}
    }
}
