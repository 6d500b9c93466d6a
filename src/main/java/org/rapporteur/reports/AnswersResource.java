package org.rapporteur.reports;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;

/** The States and answers behind figures, for programs. */
@Path("/api/v1/reports/{year}")
@Requires(Permission.READ_REPORTS)
@Produces(MediaType.APPLICATION_JSON)
class AnswersResource {

    private final AnswersBehind answers;
    private final ReportFile file;

    AnswersResource(AnswersBehind answers, ReportFile file) {
        this.answers = answers;
        this.file = file;
    }

    @GET
    @Path("/chapters/{chapter}/answers")
    @Operation(summary = "The States and answers behind the figures of a place of a chapter's report")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AnswersBody.class)))
    public Response ofChapter(@RestPath String year, @RestPath String chapter, @BeanParam PlaceQuery query) {
        return file.response(answers.ofChapter(year, chapter, query));
    }

    @GET
    @Path("/correspondence/answers")
    @Operation(summary = "The States and answers behind the figures of a paragraph of the earlier text")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AnswersBody.class)))
    public Response ofCorrespondence(@RestPath String year, @BeanParam PlaceQuery query) {
        return file.response(answers.ofCorrespondence(year, query));
    }
}
