package org.rapporteur.reports.snapshot;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.rapporteur.accounts.CurrentAccount;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.page.Addresses;
import org.rapporteur.page.Page;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.reports.Program;
import org.rapporteur.reports.ReportMenu;
import org.rapporteur.reports.Reports;
import org.rapporteur.reports.WantedReport;
import org.rapporteur.reports.figures.Regions;

/** Published reports for people. Their files and comparisons stand at addresses of their own. */
@Path("/reports/{year}/published")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Requires(Permission.READ_REPORTS)
public class PublishedPages {

    /** Stands where the number of a chapter could. */
    static final String REFERENCES = "correspondence";

    private final Reports reports;
    private final Publications publications;
    private final Publishing publishing;
    private final PublishedFiles files;
    private final Program program;
    private final CurrentAccount account;
    private final Page page;

    PublishedPages(
            Reports reports,
            Publications publications,
            Publishing publishing,
            PublishedFiles files,
            Program program,
            CurrentAccount account,
            Page page) {
        this.reports = reports;
        this.publications = publications;
        this.publishing = publishing;
        this.files = files;
        this.program = program;
        this.account = account;
        this.page = page;
    }

    @CheckedTemplate(basePath = "published")
    static class Templates {
        static native TemplateInstance list(
                Page page, ReportMenu menu, Publishable publishable, List<PublishedReport> published, boolean outdated);

        static native TemplateInstance report(Page page, ReportMenu menu, PublishedView view);

        static native TemplateInstance check(Page page, ReportMenu menu, CheckView check);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@RestPath String year) {
        return list(reports.questionnaire(year), false);
    }

    /** @param seen hash of the snapshot that was looked at */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.PUBLISH_REPORTS)
    @Operation(hidden = true)
    public Response publish(@RestPath String year, @RestForm String seen) {
        var questionnaire = reports.questionnaire(year);
        try {
            var report = publishing.publish(questionnaire, Optional.ofNullable(seen), account.require());
            return Addresses.redirect(URI.create(PublishedView.home(report)));
        } catch (ProblemException problem) {
            if (problem.problem() != Problem.SUBMISSIONS_HAVE_CHANGED) {
                throw problem;
            }
            return Response.status(Response.Status.CONFLICT)
                    .entity(list(questionnaire, true))
                    .build();
        }
    }

    @GET
    @Path("/{number}")
    @Operation(hidden = true)
    public TemplateInstance report(@RestPath String year, @RestPath String number, @RestQuery String region) {
        var questionnaire = reports.questionnaire(year);
        var report = publications.find(questionnaire.year(), number);
        var group = Regions.wanted(region);
        var view = PublishedView.of(report, publications.snapshot(report), questionnaire, group, files.of(report));
        return Templates.report(page, new ReportMenu(questionnaire, group), view);
    }

    /** Makes a part of it again and holds it against what is kept. */
    @GET
    @Path("/{number}/check/{part}")
    @Operation(hidden = true)
    public TemplateInstance check(
            @RestPath String year, @RestPath String number, @RestPath String part, @RestQuery String region) {
        var questionnaire = reports.questionnaire(year);
        var report = publications.find(questionnaire.year(), number);
        var wanted = part.equals(REFERENCES)
                ? WantedReport.ofReferences(questionnaire.catalogue(), region, null, null)
                : WantedReport.ofChapter(questionnaire, part, region);
        var check = CheckView.of(report, wanted, program.name(), files.of(report), files.again(report, wanted));
        return Templates.check(page, new ReportMenu(questionnaire, wanted.region()), check);
    }

    private TemplateInstance list(Questionnaire questionnaire, boolean outdated) {
        return Templates.list(
                page,
                new ReportMenu(questionnaire, Optional.empty()),
                publications.publishable(questionnaire),
                publications.of(questionnaire.year()),
                outdated);
    }
}
