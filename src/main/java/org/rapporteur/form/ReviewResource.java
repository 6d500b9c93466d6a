package org.rapporteur.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.form.SinceLastYear.Kind;
import org.rapporteur.page.Page;

/** What is read of a return as a whole: the review before a submission, and the copy for paper. */
@Path("/returns/{year}/{iso3}")
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.READ_PART)
public class ReviewResource {

    private final FormReturns forms;
    private final CurrentAccount account;
    private final Page page;

    ReviewResource(FormReturns forms, CurrentAccount account, Page page) {
        this.forms = forms;
        this.account = account;
        this.page = page;
    }

    /**
     * @param show {@code changed}, {@code added}, {@code removed} or {@code same}: what is listed of the comparison
     * @param chapter of what is listed; empty for all of them
     * @param none {@code unanswered} or {@code findings}: what was looked for and is not there any more
     */
    @GET
    @Path("review")
    @Operation(hidden = true)
    public TemplateInstance review(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("chapter") @DefaultValue("") String chapter,
            @QueryParam("none") @DefaultValue("") String none) {
        var found = Optional.of(none)
                .filter(kind -> kind.equals("unanswered") || kind.equals("findings"))
                .map(kind -> "form.none." + kind);
        return Templates.review(
                page, ReviewPage.of(form(year, iso3), Kind.ofKey(show).orElse(Kind.CHANGED), number(chapter), found));
    }

    /** @param chapter number of the one that is wanted; empty for the whole return */
    @GET
    @Path("print")
    @Operation(hidden = true)
    public TemplateInstance print(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @QueryParam("chapter") @DefaultValue("") String chapter) {
        return Templates.print(page, PrintPage.of(form(year, iso3), number(chapter)));
    }

    private static Optional<Integer> number(String chapter) {
        return Optional.of(chapter).filter(text -> text.matches("[1-9][0-9]?")).map(Integer::valueOf);
    }

    private FormReturn form(int year, String iso3) {
        return forms.of(year, iso3, account.require(), page.getTexts());
    }

    @CheckedTemplate(basePath = "form")
    static class Templates {
        static native TemplateInstance review(Page page, ReviewPage view);

        static native TemplateInstance print(Page page, PrintPage view);

        private Templates() {}
    }
}
