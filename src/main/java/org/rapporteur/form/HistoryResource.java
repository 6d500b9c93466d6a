package org.rapporteur.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.page.Page;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.returns.ReturnService;
import org.rapporteur.text.FindingTexts;

/** What became of one answer: who gave which when and how, and the way back to any of them. */
@Path("/returns/{year}/{iso3}/history/{code}")
@Produces(MediaType.TEXT_HTML)
public class HistoryResource {

    private final ReturnService returns;
    private final FormReturns forms;
    private final FormSaving saving;
    private final CurrentAccount account;
    private final Page page;

    HistoryResource(ReturnService returns, FormReturns forms, FormSaving saving, CurrentAccount account, Page page) {
        this.returns = returns;
        this.forms = forms;
        this.saving = saving;
        this.account = account;
        this.page = page;
    }

    /** @param script {@code true} to get what goes into the page that is there */
    @GET
    @Requires(Permission.READ_PART)
    @Operation(hidden = true)
    public TemplateInstance show(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @PathParam("code") String code,
            @HeaderParam("HX-Request") @DefaultValue("") String script) {
        var view = view(year, iso3, code, Optional.empty());
        return script.equals("true") ? Templates.entries(page, view) : Templates.history(page, view);
    }

    /** Puts an earlier answer back: an edit like any other, on the revision that the person saw. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.EDIT_PART)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> putBack(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @PathParam("code") String code,
            MultivaluedMap<String, String> fields) {
        returns.history(year, iso3, account.require(), code); // of an item that there is, and that may be seen
        var value = Optional.ofNullable(fields.getFirst("value")).orElse("");
        var sent = new SentAnswers(SentAnswers.number(fields, "base"), Map.of(code, value), List.of());
        var attempt = saving.save(year, iso3, account.require(), sent);
        if (attempt.isStored()) {
            return RestResponse.seeOther(URI.create(returns.key(year, iso3).home() + "/history/" + code));
        }
        var refusal = FindingTexts.of(returns.key(year, iso3).questionnaire(), page.getTexts())
                .sentence(attempt.result().findings().get(0));
        return RestResponse.ResponseBuilder.<TemplateInstance>create(RestResponse.Status.CONFLICT)
                .entity(Templates.history(page, view(year, iso3, code, Optional.of(refusal))))
                .build();
    }

    private HistoryPage view(int year, String iso3, String code, Optional<String> refusal) {
        var history = returns.history(year, iso3, account.require(), code);
        var form = forms.of(year, iso3, account.require(), page.getTexts());
        var item = ItemCode.parse(code)
                .flatMap(form.questionnaire()::item)
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
        return HistoryPage.of(form, item, history, refusal);
    }

    @CheckedTemplate(basePath = "form")
    static class Templates {
        static native TemplateInstance history(Page page, HistoryPage view);

        static native TemplateInstance entries(Page page, HistoryPage view);

        private Templates() {}
    }
}
