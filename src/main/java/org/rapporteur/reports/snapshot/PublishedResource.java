package org.rapporteur.reports.snapshot;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.reports.Program;
import org.rapporteur.reports.ReportFile;
import org.rapporteur.reports.ReportFormat;
import org.rapporteur.reports.Reports;
import org.rapporteur.reports.WantedReport;

/** Published reports for programs. */
@Path("/api/v1/reports/{year}/published")
@Requires(Permission.READ_REPORTS)
@Tag(name = "Published reports")
public class PublishedResource {

    private final Reports reports;
    private final Publications publications;
    private final Publishing publishing;
    private final PublishedFiles files;
    private final Comparisons comparisons;
    private final Program program;
    private final CurrentAccount account;

    PublishedResource(
            Reports reports,
            Publications publications,
            Publishing publishing,
            PublishedFiles files,
            Comparisons comparisons,
            Program program,
            CurrentAccount account) {
        this.reports = reports;
        this.publications = publications;
        this.publishing = publishing;
        this.files = files;
        this.comparisons = comparisons;
        this.program = program;
        this.account = account;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The reports that were published on a year, the newest first")
    public List<PublishedBody> list(@RestPath String year) {
        return publications.of(reports.questionnaire(year).year()).stream()
                .map(PublishedBody::of)
                .toList();
    }

    /** What a program publishes. @param snapshot that it looked at; another one is then not published unseen */
    public record PublishRequest(String snapshot) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Requires(Permission.PUBLISH_REPORTS)
    @Operation(summary = "Publish what was submitted so far: the list of the newest submission of each State is kept")
    public Response publish(@RestPath String year, PublishRequest request) {
        var seen = Optional.ofNullable(request).map(PublishRequest::snapshot);
        var report = publishing.publish(reports.questionnaire(year), seen, account.require());
        return Response.created(URI.create("/api/v1" + PublishedView.home(report)))
                .entity(PublishedBody.of(report))
                .build();
    }

    @GET
    @Path("/{number}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A published report with the submissions that it counts and the hashes of its files")
    public PublishedBody.Whole report(@RestPath String year, @RestPath String number) {
        var report = publications.find(reports.questionnaire(year).year(), number);
        return PublishedBody.Whole.of(report, publications.snapshot(report), files.of(report));
    }

    @GET
    @Path("/{number}/chapters/{chapter}")
    @Operation(summary = "The report of a chapter as it was published, in any format of the chapter's report")
    public Response chapter(
            @RestPath String year,
            @RestPath String number,
            @RestPath String chapter,
            @RestQuery String region,
            @RestQuery @DefaultValue("json") String format) {
        return file(year, number, WantedReport.ofChapter(reports.questionnaire(year), chapter, region), format);
    }

    @GET
    @Path("/{number}/correspondence")
    @Operation(summary = "The report by paragraph of the 2009 text as it was published")
    public Response references(
            @RestPath String year,
            @RestPath String number,
            @RestQuery String region,
            @RestQuery String series,
            @RestQuery String doubtful,
            @RestQuery @DefaultValue("json") String format) {
        var catalogue = reports.questionnaire(year).catalogue();
        return file(year, number, WantedReport.ofReferences(catalogue, region, series, doubtful), format);
    }

    /**
     * @param from number of a published report, or {@code now}
     * @param to the same; now where it is left out
     * @param format {@code json} or {@code csv}
     */
    @GET
    @Path("/compare")
    @Operation(summary = "What differs between two published reports: submissions and figures")
    public Response compare(
            @RestPath String year,
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery @DefaultValue("json") String format) {
        var wanted = ReportFormat.wanted(format, List.of(ReportFormat.JSON, ReportFormat.CSV));
        var comparison = comparisons.of(
                reports.questionnaire(year), Objects.requireNonNullElse(from, ""), ComparisonPages.to(to));
        return wanted == ReportFormat.CSV
                ? ComparisonPages.file(comparison, program.synthetic())
                : Response.ok(ComparisonBody.of(comparison), MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }

    private Response file(String year, String number, WantedReport wanted, String format) {
        var wantedFormat = ReportFormat.wanted(format, wanted.formats());
        var report = publications.find(reports.questionnaire(year).year(), number);
        return ReportFile.response(files.made(report, wanted).in(wantedFormat), report.fileName(wanted), wantedFormat);
    }
}
