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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.page.Page;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.returns.ReturnService;
import org.rapporteur.returns.page.ReturnPage.Refusal;

/** The home of a State's return, and what is done from there. */
@Path("/returns/{year}/{iso3}")
@Produces(MediaType.TEXT_HTML)
public class ReturnPageResource {

    private static final int UNPROCESSABLE = 422;

    private final ReturnPages pages;
    private final ReturnService returns;
    private final CurrentAccount account;
    private final Page page;

    ReturnPageResource(ReturnPages pages, ReturnService returns, CurrentAccount account, Page page) {
        this.pages = pages;
        this.returns = returns;
        this.account = account;
        this.page = page;
    }

    /** The findings can be narrowed by level and chapter. */
    @GET
    @Requires(Permission.READ_PART)
    @Operation(hidden = true)
    public TemplateInstance home(
            @PathParam("year") int year,
            @PathParam("iso3") String iso3,
            @QueryParam("level") @DefaultValue("") String level,
            @QueryParam("chapter") @DefaultValue("") String chapter) {
        return home(pages.place(year, iso3), FindingFilter.of(level, chapter), NotTaken.NOTHING);
    }

    @POST
    @Path("uploads")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Requires(Permission.EDIT_PART)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> upload(
            @PathParam("year") int year, @PathParam("iso3") String iso3, @RestForm("file") FileUpload file) {
        var place = pages.place(year, iso3);
        if (file == null || file.fileName().isEmpty()) {
            return refused(place, new Refusal(page.text("home.upload.none.title"), page.text("home.upload.none")));
        }
        try {
            returns.upload(year, iso3, account.require(), file.fileName(), content(file));
            return RestResponse.seeOther(URI.create(place.home() + "#result"));
        } catch (ProblemException problem) {
            return refused(place, refusal(problem));
        }
    }

    @GET
    @Path("submit")
    @Requires(Permission.EDIT_RETURN)
    @Operation(hidden = true)
    public TemplateInstance confirm(@PathParam("year") int year, @PathParam("iso3") String iso3) {
        return Templates.submit(page, pages.submit(pages.place(year, iso3), account.require(), false, page.getTexts()));
    }

    /** @param revision that the signer read; another one is not signed unread */
    @POST
    @Path("submissions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.EDIT_RETURN)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> submit(
            @PathParam("year") int year, @PathParam("iso3") String iso3, @RestForm int revision) {
        var place = pages.place(year, iso3);
        try {
            returns.submit(year, iso3, account.require(), OptionalInt.of(revision));
            return RestResponse.seeOther(URI.create(place.home() + "#receipt"));
        } catch (ProblemException problem) {
            return answered(problem, place);
        }
    }

    private RestResponse<TemplateInstance> answered(ProblemException problem, ReturnPlace place) {
        return switch (problem.problem()) {
            case SUBMISSION_BLOCKED, NOTHING_TO_SUBMIT -> blocked(place, false);
            case RETURN_HAS_CHANGED -> blocked(place, true);
            default -> throw problem;
        };
    }

    private TemplateInstance home(ReturnPlace place, FindingFilter filter, NotTaken sent) {
        return Templates.home(page, pages.home(place, account.require(), filter, sent, page.getTexts()));
    }

    private RestResponse<TemplateInstance> refused(ReturnPlace place, Refusal refusal) {
        return unprocessable(home(place, FindingFilter.ALL, NotTaken.of(refusal)));
    }

    private RestResponse<TemplateInstance> blocked(ReturnPlace place, boolean outdated) {
        return unprocessable(Templates.submit(page, pages.submit(place, account.require(), outdated, page.getTexts())));
    }

    private Refusal refusal(ProblemException exception) {
        Problem problem = exception.problem();
        return new Refusal(
                page.text("problem." + problem.key() + ".title"),
                page.getTexts().text("problem." + problem.key() + ".detail", exception.arguments()));
    }

    private static RestResponse<TemplateInstance> unprocessable(TemplateInstance content) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(UNPROCESSABLE)
                .entity(content)
                .build();
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @CheckedTemplate(basePath = "returns")
    static class Templates {
        static native TemplateInstance home(Page page, ReturnPage view);

        static native TemplateInstance submit(Page page, SubmitPage view);

        private Templates() {}
    }
}
