package org.rapporteur.reports.snapshot;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.page.Page;
import org.rapporteur.reports.Program;
import org.rapporteur.reports.ReportFile;
import org.rapporteur.reports.ReportFormat;
import org.rapporteur.reports.ReportMenu;
import org.rapporteur.reports.Reports;

/** What differs between two published reports of an edition, or between one and what was received so far. */
@Path("/reports/{year}/published/compare")
@Blocking
@Requires(Permission.READ_REPORTS)
public class ComparisonPages {

    private final Reports reports;
    private final Publications publications;
    private final Comparisons comparisons;
    private final Program program;
    private final Page page;

    ComparisonPages(Reports reports, Publications publications, Comparisons comparisons, Program program, Page page) {
        this.reports = reports;
        this.publications = publications;
        this.comparisons = comparisons;
        this.program = program;
        this.page = page;
    }

    @CheckedTemplate(basePath = "published")
    static class Templates {
        static native TemplateInstance compare(
                Page page, ReportMenu menu, List<PublishedReport> published, Optional<Comparison> comparison);

        private Templates() {}
    }

    /** Asks what to compare where it is not said. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance compare(@RestPath String year, @RestQuery String from, @RestQuery String to) {
        var questionnaire = reports.questionnaire(year);
        var comparison = Optional.ofNullable(from)
                .filter(id -> !id.isEmpty())
                .map(id -> comparisons.of(questionnaire, id, to(to)));
        return Templates.compare(
                page,
                new ReportMenu(questionnaire, Optional.empty()),
                publications.of(questionnaire.year()),
                comparison);
    }

    @GET
    @Path("/export")
    @Operation(hidden = true)
    public Response export(@RestPath String year, @RestQuery String from, @RestQuery String to) {
        var comparison = comparisons.of(reports.questionnaire(year), Objects.requireNonNullElse(from, ""), to(to));
        return file(comparison, program.synthetic());
    }

    static Response file(Comparison comparison, boolean synthetic) {
        var name = "report-" + comparison.year() + "-changes-"
                + comparison.from().id() + "-" + comparison.to().id();
        return ReportFile.response(ComparisonCsv.write(comparison, synthetic), name, ReportFormat.CSV);
    }

    static String to(String id) {
        return id == null || id.isEmpty() ? Comparisons.NOW : id;
    }
}
