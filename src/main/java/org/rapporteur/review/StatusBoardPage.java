package org.rapporteur.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.page.Page;

/** The page of the status board. */
@Path("/status/{year}")
@Requires(Permission.READ_STATUS)
public class StatusBoardPage {

    private final StatusBoards boards;
    private final Page page;

    StatusBoardPage(StatusBoards boards, Page page) {
        this.boards = boards;
        this.page = page;
    }

    /** @param text part of a State's name or its ISO code */
    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance page(
            @PathParam("year") int year,
            @QueryParam("group") @DefaultValue("") String group,
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("q") @DefaultValue("") String text) {
        return Templates.board(page, StatusPage.of(boards.of(year), StatusFilter.of(group, status, text)));
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance board(Page page, StatusPage board);

        private Templates() {}
    }
}
