package org.rapporteur.reports.snapshot;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.reports.ReportFile;
import org.rapporteur.reports.ReportFormat;
import org.rapporteur.reports.Reports;
import org.rapporteur.reports.WantedReport;

/** The files of published reports: programs ask the API, people follow a link. */
@Path("/reports/{year}/published/{number}")
@Blocking
@Requires(Permission.READ_REPORTS)
public class PublishedFilePages {

    private final Reports reports;
    private final Publications publications;
    private final PublishedFiles files;

    PublishedFilePages(Reports reports, Publications publications, PublishedFiles files) {
        this.reports = reports;
        this.publications = publications;
        this.files = files;
    }

    @GET
    @Path("/chapters/{chapter}/export")
    @Operation(hidden = true)
    public Response chapter(
            @RestPath String year,
            @RestPath String number,
            @RestPath String chapter,
            @RestQuery String region,
            @RestQuery String format) {
        var wanted = WantedReport.ofChapter(reports.questionnaire(year), chapter, region);
        return file(year, number, wanted, Objects.requireNonNullElse(format, ""));
    }

    @GET
    @Path("/correspondence/export")
    @Operation(hidden = true)
    public Response references(
            @RestPath String year,
            @RestPath String number,
            @RestQuery String region,
            @RestQuery String series,
            @RestQuery String doubtful,
            @RestQuery String format) {
        var catalogue = reports.questionnaire(year).catalogue();
        var wanted = WantedReport.ofReferences(catalogue, region, series, doubtful);
        return file(year, number, wanted, Objects.requireNonNullElse(format, ""));
    }

    /** What the number stands for, as a text whose hash tells it from any other. */
    @GET
    @Path("/submissions.txt")
    @Operation(hidden = true)
    public Response submissions(@RestPath String year, @RestPath String number) {
        var report = publications.find(reports.questionnaire(year).year(), number);
        return Response.ok(publications.snapshot(report).list(), MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .build();
    }

    private Response file(String year, String number, WantedReport wanted, String format) {
        var wantedFormat = ReportFormat.wanted(format, wanted.formats());
        var report = publications.find(reports.questionnaire(year).year(), number);
        return ReportFile.response(files.made(report, wanted).in(wantedFormat), report.fileName(wanted), wantedFormat);
    }
}
