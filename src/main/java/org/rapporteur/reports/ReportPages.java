package org.rapporteur.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.report.Basis;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.core.report.RecommendationReport;
import org.rapporteur.page.Page;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.reports.figures.Regions;

/** Progress reports for people. */
@Path("/reports/{year}")
@Requires(Permission.READ_REPORTS)
class ReportPages {

    private final Reports reports;
    private final ReportFile file;
    private final Page page;

    ReportPages(Reports reports, ReportFile file, Page page) {
        this.reports = reports;
        this.file = file;
        this.page = page;
    }

    @CheckedTemplate(basePath = "reports")
    static class Templates {
        static native TemplateInstance index(Page page, ReportMenu menu, Basis basis);

        static native TemplateInstance chapter(Page page, ReportMenu menu, ChapterReport report);

        static native TemplateInstance recommendation(
                Page page, ReportMenu menu, ChapterReport report, RecommendationReport one);

        static native TemplateInstance correspondence(
                Page page, ReportMenu menu, List<String> series, CorrespondenceReport report);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance index(@RestPath String year) {
        var questionnaire = reports.questionnaire(year);
        return Templates.index(page, menu(questionnaire, null), reports.basis(questionnaire));
    }

    @GET
    @Path("/chapters/{chapter}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance chapter(@RestPath String year, @RestPath String chapter, @RestQuery String region) {
        var report = reports.chapter(year, chapter, region);
        return Templates.chapter(page, menu(reports.questionnaire(year), region), report);
    }

    /** One recommendation with all its figures by regional group, which would be too many for the chapter's page. */
    @GET
    @Path("/chapters/{chapter}/recommendations/{id}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance recommendation(
            @RestPath String year, @RestPath String chapter, @RestPath String id, @RestQuery String region) {
        var report = reports.chapter(year, chapter, region);
        return report.recommendations().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .map(one -> Templates.recommendation(page, menu(reports.questionnaire(year), region), report, one))
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    }

    /** The chapter's report as a file: programs ask the API, people follow a link. */
    @GET
    @Path("/chapters/{chapter}/export")
    public Response export(
            @RestPath String year, @RestPath String chapter, @RestQuery String region, @RestQuery String format) {
        var wanted = ReportFormat.wanted(format == null ? "" : format);
        return file.response(reports.chapter(year, chapter, region), wanted);
    }

    @GET
    @Path("/correspondence")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance correspondence(
            @RestPath String year, @RestQuery String region, @RestQuery String series, @RestQuery String doubtful) {
        var report = reports.correspondence(year, region, series, doubtful);
        var questionnaire = reports.questionnaire(year);
        return Templates.correspondence(
                page, menu(questionnaire, region), questionnaire.catalogue().series(), report);
    }

    /** The report by paragraph as a file. */
    @GET
    @Path("/correspondence/export")
    public Response export(
            @RestPath String year,
            @RestQuery String region,
            @RestQuery String series,
            @RestQuery String doubtful,
            @RestQuery String format) {
        var wanted = ReportFormat.wanted(format == null ? "" : format, ReportFormat.withoutDrafts());
        return file.response(reports.correspondence(year, region, series, doubtful), wanted);
    }

    private static ReportMenu menu(Questionnaire questionnaire, String region) {
        return new ReportMenu(questionnaire, Regions.wanted(region));
    }
}
