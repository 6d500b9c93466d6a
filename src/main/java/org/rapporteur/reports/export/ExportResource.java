package org.rapporteur.reports.export;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.reports.Reports;
import org.rapporteur.reports.snapshot.Publications;

/** Exports for programs. */
@Path("/api/v1/reports/{year}/exports")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.READ_REPORTS)
@Tag(name = "Exports")
public class ExportResource {

    private final Reports reports;
    private final Publications publications;
    private final Exports exports;
    private final CurrentAccount account;

    ExportResource(Reports reports, Publications publications, Exports exports, CurrentAccount account) {
        this.reports = reports;
        this.publications = publications;
        this.exports = exports;
        this.account = account;
    }

    @GET
    @Operation(summary = "The exports of a year, the newest first")
    public List<ExportBody> list(@RestPath String year) {
        return exports.of(reports.questionnaire(year).year()).stream()
                .map(ExportBody::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask for all reports of a year as one ZIP file, which is made in the background")
    public Response ask(@RestPath String year, ExportRequest request) {
        var wanted = Optional.ofNullable(request).orElse(new ExportRequest(null, null, null));
        var export = exports.ask(
                wanted.read(reports.questionnaire(year), publications),
                account.require().name());
        var address = "/api/v1/reports/" + export.year() + "/exports/" + export.id();
        return Response.created(URI.create(address))
                .entity(ExportBody.of(export))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far an export is")
    public ExportBody export(@RestPath String year, @RestPath String id) {
        return ExportBody.of(find(year, id));
    }

    @GET
    @Path("/{id}/file")
    @Produces("application/zip")
    @Operation(summary = "The file of an export that is done")
    public Response file(@RestPath String year, @RestPath String id) {
        return ExportDownload.of(find(year, id), exports);
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(summary = "Stop an export that is waiting or being made")
    public ExportBody cancel(@RestPath String year, @RestPath String id) {
        exports.cancel(find(year, id));
        return export(year, id);
    }

    @POST
    @Path("/{id}/retry")
    @Operation(summary = "Try an export again that failed or was cancelled")
    public ExportBody tryAgain(@RestPath String year, @RestPath String id) {
        exports.tryAgain(find(year, id));
        return export(year, id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Delete an export that has ended, and its file")
    public void delete(@RestPath String year, @RestPath String id) {
        exports.delete(find(year, id));
    }

    private Export find(String year, String id) {
        return exports.find(reports.questionnaire(year).year(), id);
    }
}
