package org.rapporteur.editions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.page.Page;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** An edition as States will read it: chapter by chapter, and as a workbook. */
@Path("/editions/{year}/preview")
@Blocking
@Requires(Permission.MANAGE_EDITIONS)
public class PreviewPages {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Editions editions;
    private final CurrentAccount account;
    private final Page page;
    private final PreviewWorkbook workbook = new PreviewWorkbook();

    PreviewPages(Editions editions, CurrentAccount account, Page page) {
        this.editions = editions;
        this.account = account;
        this.page = page;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance contents(@PathParam("year") int year) {
        var edition = find(year);
        return Templates.preview(page, EditionView.of(edition, Optional.empty(), List.of(), page.getTexts()));
    }

    @GET
    @Path("{chapter}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance chapter(@PathParam("year") int year, @PathParam("chapter") int number) {
        var questionnaire = find(year).questionnaire();
        var chapter = questionnaire.chapter(number).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
        return Templates.chapter(page, PreviewView.of(questionnaire, chapter, page.getTexts()));
    }

    @GET
    @Path("workbook")
    @Produces(WORKBOOK)
    @Operation(hidden = true)
    public RestResponse<byte[]> workbook(@PathParam("year") int year) {
        var file = workbook.print(find(year).questionnaire(), page.getTexts());
        return RestResponse.ResponseBuilder.ok(file)
                .header(HttpHeaders.CONTENT_TYPE, WORKBOOK)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"rapporteur-%d-preview.xlsx\"".formatted(year))
                .build();
    }

    private Edition find(int year) {
        return editions.seenBy(account.require(), year);
    }

    @CheckedTemplate(basePath = "editions")
    static class Templates {
        static native TemplateInstance preview(Page page, EditionView edition);

        static native TemplateInstance chapter(Page page, PreviewView chapter);

        private Templates() {}
    }
}
