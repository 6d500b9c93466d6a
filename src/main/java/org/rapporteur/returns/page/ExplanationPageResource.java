package org.rapporteur.returns.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Level;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.page.Page;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.returns.AnswerResult;
import org.rapporteur.returns.Channel;
import org.rapporteur.returns.Edit;
import org.rapporteur.returns.ReturnService;
import org.rapporteur.returns.page.FindingView.Conflict;
import org.rapporteur.returns.page.WarningView.Unsaved;
import org.rapporteur.text.FindingTexts;

/** Explanations of what the rules warn of, given where the warning is read. */
@Path("/returns/{year}/{iso3}/explanations")
@Produces(MediaType.TEXT_HTML)
public class ExplanationPageResource {

    private static final String SUBMIT = "submit";

    private final ReturnPages pages;
    private final ReturnService returns;
    private final CurrentAccount account;
    private final Page page;

    ExplanationPageResource(ReturnPages pages, ReturnService returns, CurrentAccount account, Page page) {
        this.pages = pages;
        this.returns = returns;
        this.account = account;
        this.page = page;
    }

    /**
     * @param revision that the sender read
     * @param recommendation that the warning is about
     * @param from {@code submit} where it was sent from the page before a submission
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.EDIT_RETURN)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> explain(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @RestForm int revision,
            @RestForm @DefaultValue("") String recommendation,
            @RestForm @DefaultValue("") String text,
            @RestForm @DefaultValue("") String from) {
        var place = pages.place(year, iso3);
        var item = item(recommendation, place.questionnaire());
        var answer = text.isBlank() ? new RawValue.Empty() : new RawValue.Text(text);
        var edit = Edit.of(
                account.require(), Channel.FORM, revision, Map.of(item.code().toString(), answer));
        var result = returns.answer(year, iso3, edit);
        return unsaved(item, text, result, place)
                .map(sent -> conflict(place, sent))
                .orElseGet(() -> RestResponse.seeOther(back(place, from)));
    }

    private static Item item(String recommendation, Questionnaire questionnaire) {
        return questionnaire.chapters().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .map(section -> section.recommendation().id())
                .filter(id -> id.toString().equals(recommendation))
                .findFirst()
                .flatMap(id -> WarningView.item(id, questionnaire))
                .orElseThrow(() -> new ProblemException(
                        Problem.BAD_REQUEST,
                        Map.of("place", "recommendation", "found", recommendation, "expected", "1.a")));
    }

    /** What a rule finds in the return keeps no explanation from being stored. */
    private Optional<Unsaved> unsaved(Item item, String text, AnswerResult result, ReturnPlace place) {
        return result.findings().stream()
                .filter(finding -> finding.rule().isEmpty())
                .filter(finding -> finding.level() == Level.ERROR || finding.code() == FindingCode.CONFLICT)
                .findFirst()
                .map(finding -> unsaved(item, text, finding, place));
    }

    private Unsaved unsaved(Item item, String text, Finding finding, ReturnPlace place) {
        var conflict = Conflict.of(finding, place.questionnaire());
        var message = conflict.isPresent()
                ? page.text("home.explanation.conflict")
                : FindingTexts.of(place.questionnaire(), page.getTexts()).sentence(finding);
        return new Unsaved(item.code(), text, message, conflict);
    }

    private RestResponse<TemplateInstance> conflict(ReturnPlace place, Unsaved sent) {
        var home = pages.home(place, account.require(), FindingFilter.ALL, NotTaken.of(sent), page.getTexts());
        return RestResponse.ResponseBuilder.<TemplateInstance>create(RestResponse.Status.CONFLICT)
                .entity(ReturnPageResource.Templates.home(page, home))
                .build();
    }

    private static URI back(ReturnPlace place, String from) {
        return URI.create(place.home() + (from.equals(SUBMIT) ? "/submit" : "") + "#checks");
    }
}
