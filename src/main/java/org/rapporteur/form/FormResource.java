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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.page.Page;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** The chapters of the form and their cards, for reading and, with the plain save button, for answering. */
@Path("/returns/{year}/{iso3}/form")
@Produces(MediaType.TEXT_HTML)
public class FormResource {

    private static final String BY_SCRIPT = "true";

    private final FormReturns forms;
    private final FormSaving saving;
    private final CurrentAccount account;
    private final Page page;

    FormResource(FormReturns forms, FormSaving saving, CurrentAccount account, Page page) {
        this.forms = forms;
        this.saving = saving;
        this.account = account;
        this.page = page;
    }

    /** Leads to the first question that wants an answer, or to the first chapter that somebody may see. */
    @GET
    @Requires(Permission.READ_PART)
    @Operation(hidden = true)
    public RestResponse<Object> begin(@PathParam("year") int year, @PathParam("iso3") String iso3) {
        var form = form(year, iso3);
        return RestResponse.seeOther(URI.create(Search.of(form)
                .missing(Optional.empty())
                .map(code -> ItemAddress.of(form.home(), code.recommendation()))
                .orElseGet(() -> form.home() + "/form/" + first(form))));
    }

    private static int first(FormReturn form) {
        return form.chapters().stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.NOTHING_ASKED_OF_YOU))
                .number();
    }

    /**
     * @param open the recommendation whose questions are wanted; empty for the first that is not done
     * @param saved how many answers the plain save button has just stored
     */
    @GET
    @Path("{chapter: [1-9][0-9]?}")
    @Requires(Permission.READ_PART)
    @Operation(hidden = true)
    public TemplateInstance chapter(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @PathParam("chapter") int chapter,
            @QueryParam("open") @DefaultValue("") String open,
            @QueryParam("saved") @DefaultValue("") String saved) {
        var form = form(year, iso3);
        var opened = open.isEmpty() ? Set.<String>of() : Set.of(open);
        var count =
                Optional.of(saved).filter(text -> text.matches("[0-9]{1,4}")).map(Integer::valueOf);
        return Templates.chapter(page, ChapterPage.of(form, form.chapter(chapter), opened, Attempt.NONE, count));
    }

    /** Leads to a recommendation in the form; where the reader is not asked about it, to its words. */
    @GET
    @Path("{recommendation: [1-9][0-9]?[.][a-z]+}")
    @Requires(Permission.READ_PART)
    @Operation(hidden = true)
    public RestResponse<Object> recommendation(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @PathParam("recommendation") String recommendation) {
        var form = form(year, iso3);
        return RestResponse.seeOther(URI.create(form.find(recommendation)
                .map(section ->
                        ItemAddress.of(form.home(), section.recommendation().id()))
                .orElse("/catalogue/" + recommendation)));
    }

    /** The questions of one card, for a page that has the others already; without a script the whole page. */
    @GET
    @Path("{chapter: [1-9][0-9]?}/{recommendation}")
    @Requires(Permission.READ_PART)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> card(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @PathParam("chapter") int chapter,
            @PathParam("recommendation") String recommendation,
            @HeaderParam("HX-Request") @DefaultValue("") String script) {
        var form = form(year, iso3);
        var section = form.section(recommendation);
        if (!script.equals(BY_SCRIPT)) {
            return RestResponse.seeOther(URI.create(
                    ItemAddress.of(form.home(), section.recommendation().id())));
        }
        var standing = form.now();
        var card = new Cards(form, standing, Attempt.NONE).card(section, true);
        var frame = FrameView.of(form, standing, chapter);
        var instrument = form.questionnaire().catalogue().instrument();
        return RestResponse.ok(Templates.card(page, new CardFragment(instrument, frame, card)));
    }

    /** What the plain save button of a card sends: all its fields, of which those that differ from the base are stored. */
    @POST
    @Path("{chapter: [1-9][0-9]?}/{recommendation}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.EDIT_PART)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> save(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @PathParam("chapter") int chapter,
            @PathParam("recommendation") String recommendation,
            MultivaluedMap<String, String> fields) {
        var before = form(year, iso3);
        var section = before.section(recommendation);
        var attempt = saving.save(year, iso3, account.require(), SentAnswers.read(fields));
        if (attempt.isStored()) {
            var saved = attempt.storedIn(before.view().answers());
            return RestResponse.seeOther(URI.create(before.home() + "/form/"
                    + section.recommendation().id().chapter() + "?open=" + recommendation
                    + "&saved=" + saved + "#r-" + recommendation.replace('.', '-')));
        }
        var form = form(year, iso3);
        var opened = Set.of(section.recommendation().id().toString());
        return RestResponse.ResponseBuilder.<TemplateInstance>create(RestResponse.Status.CONFLICT)
                .entity(Templates.chapter(
                        page, ChapterPage.of(form, form.chapter(chapter), opened, attempt, Optional.empty())))
                .build();
    }

    private FormReturn form(int year, String iso3) {
        return forms.withEvidence(year, iso3, account.require(), page.getTexts());
    }

    @CheckedTemplate(basePath = "form")
    static class Templates {
        static native TemplateInstance chapter(Page page, ChapterPage view);

        static native TemplateInstance card(Page page, CardFragment view);

        private Templates() {}
    }
}
