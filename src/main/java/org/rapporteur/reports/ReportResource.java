package org.rapporteur.reports;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;

/** Progress reports for programs. */
@Path("/api/v1/reports/{year}")
@Requires(Permission.READ_REPORTS)
class ReportResource {

    private final Reports reports;
    private final ReportFile file;

    ReportResource(Reports reports, ReportFile file) {
        this.reports = reports;
        this.file = file;
    }

    /**
     * @param region code of a regional group; all Member States where it is left out
     * @param format {@code json}, {@code csv}, {@code xlsx}, {@code sdmx-csv} or {@code sdmx-ml}
     */
    @GET
    @Path("/chapters/{chapter}")
    @Operation(summary = "The progress report of a chapter, by recommendation and regional group")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ChapterBody.class)),
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                @Content(mediaType = "application/vnd.sdmx.data+csv;version=2.0.0"),
                @Content(mediaType = "application/vnd.sdmx.structure+xml;version=2.1")
            })
    public Response chapter(
            @RestPath String year,
            @RestPath String chapter,
            @RestQuery String region,
            @RestQuery @DefaultValue("json") String format) {
        var wanted = ReportFormat.wanted(format);
        return file.response(reports.chapter(year, chapter, region), wanted);
    }

    /**
     * @param region code of a regional group; all Member States where it is left out
     * @param series {@code action}, {@code op}, {@code pp} or {@code target}; all where it is left out
     * @param doubtful {@code no} leaves doubtful ties out of the figures
     * @param format {@code json}, {@code csv}, {@code xlsx}, {@code sdmx-csv} or {@code sdmx-ml}
     */
    @GET
    @Path("/correspondence")
    @Operation(summary = "The progress cut by paragraph of the 2009 text; its figures count answers")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CorrespondenceBody.class)),
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                @Content(mediaType = "application/vnd.sdmx.data+csv;version=2.0.0"),
                @Content(mediaType = "application/vnd.sdmx.structure+xml;version=2.1")
            })
    public Response correspondence(
            @RestPath String year,
            @RestQuery String region,
            @RestQuery String series,
            @RestQuery String doubtful,
            @RestQuery @DefaultValue("json") String format) {
        var wanted = ReportFormat.wanted(format, ReportFormat.withoutDrafts());
        return file.response(reports.correspondence(year, region, series, doubtful), wanted);
    }
}
