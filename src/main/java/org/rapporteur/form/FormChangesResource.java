package org.rapporteur.form;

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
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** What the script of the form sends and asks for: single answers, and what has changed since it looked. */
@Path("/returns/{year}/{iso3}/form")
@Produces(MediaType.TEXT_HTML)
public class FormChangesResource {

    private final ReturnService returns;
    private final FormReturns forms;
    private final FormSaving saving;
    private final CurrentAccount account;
    private final Page page;

    FormChangesResource(
            ReturnService returns, FormReturns forms, FormSaving saving, CurrentAccount account, Page page) {
        this.returns = returns;
        this.forms = forms;
        this.saving = saving;
        this.account = account;
        this.page = page;
    }

    /**
     * Stores single answers and tells what they changed on the page. The fields are those of the plain form, and besides:
     * {@code since}, the revision that the page shows; {@code chapter} and {@code cards}, what of the return it shows, chapter 0
     * being none; {@code account}, who wrote them.
     */
    @POST
    @Path("answers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.EDIT_PART)
    @Operation(hidden = true)
    public TemplateInstance answer(
            @PathParam("year") int year, @PathParam("iso3") String iso3, MultivaluedMap<String, String> fields) {
        requireSame(fields.getFirst("account"));
        var since = SentAnswers.number(fields, "since");
        var attempt = saving.save(year, iso3, account.require(), SentAnswers.read(fields));
        return changes(
                year,
                iso3,
                since,
                SentAnswers.number(fields, "chapter"),
                words(fields.getFirst("cards")),
                Set.of(),
                attempt);
    }

    /**
     * @param since the revision that the page shows
     * @param cards recommendations whose questions are on the page
     * @param items codes of those to be told of even where nothing has changed
     * @return without content where there is nothing to tell
     */
    @GET
    @Path("changes")
    @Requires(Permission.READ_PART)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> changes(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @QueryParam("since") @DefaultValue("0") int since,
            @QueryParam("chapter") @DefaultValue("1") int chapter,
            @QueryParam("cards") @DefaultValue("") String cards,
            @QueryParam("items") @DefaultValue("") String items) {
        returns.mandate(year, iso3, account.require()); // who sees nothing of the return is not told of its revision
        if (items.isEmpty() && returns.revision(year, iso3) == since) {
            return RestResponse.noContent();
        }
        var wanted = words(items).stream()
                .map(ItemCode::parse)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return RestResponse.ok(changes(year, iso3, since, chapter, words(cards), wanted, Attempt.NONE));
    }

    private TemplateInstance changes(
            int year, String iso3, int since, int chapter, Set<String> cards, Set<ItemCode> wanted, Attempt attempt) {
        var changes = forms.since(year, iso3, account.require(), since, page.getTexts());
        return Templates.changes(page, ChangesView.of(changes, chapter, cards, wanted, attempt));
    }

    /** What one account wrote is not stored as another's, who has signed in to the same browser since. */
    private void requireSame(String name) {
        if (!account.require().name().equals(name)) {
            throw new ProblemException(Problem.SIGN_IN_NEEDED);
        }
    }

    private static Set<String> words(String text) {
        return Stream.of(Optional.ofNullable(text).orElse("").split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    @CheckedTemplate(basePath = "form")
    static class Templates {
        static native TemplateInstance changes(Page page, ChangesView view);

        private Templates() {}
    }
}
