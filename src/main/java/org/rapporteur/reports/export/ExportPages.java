package org.rapporteur.reports.export;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.page.Addresses;
import org.rapporteur.page.Page;
import org.rapporteur.reports.ReportMenu;
import org.rapporteur.reports.Reports;
import org.rapporteur.reports.snapshot.Publications;

/** Exports for people, who can leave the page and come back. */
@Path("/reports/{year}/exports")
@Blocking
@Requires(Permission.READ_REPORTS)
public class ExportPages {

    private final Reports reports;
    private final Publications publications;
    private final Exports exports;
    private final CurrentAccount account;
    private final Page page;

    ExportPages(Reports reports, Publications publications, Exports exports, CurrentAccount account, Page page) {
        this.reports = reports;
        this.publications = publications;
        this.exports = exports;
        this.account = account;
        this.page = page;
    }

    @CheckedTemplate(basePath = "exports")
    static class Templates {
        static native TemplateInstance list(Page page, ReportMenu menu, ExportsView view);

        private Templates() {}
    }

    /**
     * @param of number of the published report to choose in the form
     * @param seen state of the list that the page shows; where it is still that, there is nothing to show
     */
    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response list(@RestPath String year, @RestQuery String of, @RestQuery String seen) {
        var questionnaire = reports.questionnaire(year);
        var view = new ExportsView(
                exports.of(questionnaire.year()), publications.of(questionnaire.year()), Optional.ofNullable(of));
        return view.getState().equals(seen)
                ? Response.noContent().build()
                : Response.ok(Templates.list(page, new ReportMenu(questionnaire, Optional.empty()), view))
                        .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response ask(
            @RestPath String year, @RestForm String of, @RestForm String region, @RestForm List<String> format) {
        var request = new ExportRequest(of, region, format);
        exports.ask(
                request.read(reports.questionnaire(year), publications),
                account.require().name());
        return back(year);
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(hidden = true)
    public Response cancel(@RestPath String year, @RestPath String id) {
        return change(year, id, exports::cancel);
    }

    @POST
    @Path("/{id}/retry")
    @Operation(hidden = true)
    public Response tryAgain(@RestPath String year, @RestPath String id) {
        return change(year, id, exports::tryAgain);
    }

    @POST
    @Path("/{id}/delete")
    @Operation(hidden = true)
    public Response delete(@RestPath String year, @RestPath String id) {
        return change(year, id, exports::delete);
    }

    @GET
    @Path("/{id}/file")
    @Operation(hidden = true)
    public Response file(@RestPath String year, @RestPath String id) {
        return ExportDownload.of(find(year, id), exports);
    }

    private Response change(String year, String id, Consumer<Export> change) {
        change.accept(find(year, id));
        return back(year);
    }

    private Export find(String year, String id) {
        return exports.find(reports.questionnaire(year).year(), id);
    }

    private Response back(String year) {
        return Addresses.redirect(
                URI.create("/reports/" + reports.questionnaire(year).year() + "/exports"));
    }
}
