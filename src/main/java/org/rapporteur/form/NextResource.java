package org.rapporteur.form;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.page.Page;

/** The ways to the next question that wants something, across the chapters; to the review where none does. */
@Path("/returns/{year}/{iso3}/form/next")
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.READ_PART)
public class NextResource {

    private final FormReturns forms;
    private final CurrentAccount account;
    private final Page page;

    NextResource(FormReturns forms, CurrentAccount account, Page page) {
        this.forms = forms;
        this.account = account;
        this.page = page;
    }

    /** @param after code of the question behind which the search begins; empty for the first of all */
    @GET
    @Path("unanswered")
    @Operation(hidden = true)
    public RestResponse<Object> unanswered(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @QueryParam("after") @DefaultValue("") String after) {
        var form = forms.of(year, iso3, account.require(), page.getTexts());
        return lead(form, Search.of(form).missing(ItemCode.parse(after)), "unanswered");
    }

    /** @param after code of the question behind which the search begins; empty for the first of all */
    @GET
    @Path("finding")
    @Operation(hidden = true)
    public RestResponse<Object> finding(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @QueryParam("after") @DefaultValue("") String after) {
        var form = forms.of(year, iso3, account.require(), page.getTexts());
        return lead(form, Search.of(form).found(ItemCode.parse(after)), "findings");
    }

    private static RestResponse<Object> lead(FormReturn form, Optional<ItemCode> next, String none) {
        return RestResponse.seeOther(URI.create(next.map(code -> ItemAddress.of(form.home(), code))
                .orElseGet(() -> form.home() + "/review?none=" + none)));
    }
}
