package org.rapporteur.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.RecommendationReport;
import org.rapporteur.page.Page;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.reports.document.html.DocumentView;
import org.rapporteur.reports.figures.Regions;
import org.rapporteur.reports.trace.FigureAddresses;

/** A chapter's progress report for people, page by page: all of it at once would be too much for a slow line. */
@Path("/reports/{year}/chapters/{chapter}")
@Requires(Permission.READ_REPORTS)
@Produces(MediaType.TEXT_HTML)
class ChapterPages {

    private final Reports reports;
    private final ReportFile file;
    private final Page page;

    ChapterPages(Reports reports, ReportFile file, Page page) {
        this.reports = reports;
        this.file = file;
        this.page = page;
    }

    @CheckedTemplate(basePath = "reports")
    static class Templates {
        static native TemplateInstance chapter(Page page, ReportMenu menu, ChapterReport report, Spot at);

        static native TemplateInstance regions(Page page, ReportMenu menu, ChapterReport report, Spot at);

        static native TemplateInstance trend(Page page, ReportMenu menu, ChapterReport report, Spot at);

        static native TemplateInstance paragraphs(Page page, ReportMenu menu, ChapterReport report, Spot at);

        static native TemplateInstance draft(Page page, ReportMenu menu, ChapterReport report, DocumentView view);

        static native TemplateInstance recommendation(
                Page page, ReportMenu menu, ChapterReport report, RecommendationReport one, Spot at);
    }

    private interface Part {
        TemplateInstance of(Page page, ReportMenu menu, ChapterReport report, Spot at);
    }

    /** @param index {@code yes} shows the index beside the figures, on this page and the next ones */
    @GET
    public TemplateInstance chapter(
            @RestPath String year, @RestPath String chapter, @RestQuery String region, @RestQuery String index) {
        return page(year, chapter, region, index, Templates::chapter);
    }

    /** The regional groups beside each other. */
    @GET
    @Path("/regions")
    public TemplateInstance regions(
            @RestPath String year, @RestPath String chapter, @RestQuery String region, @RestQuery String index) {
        return page(year, chapter, region, index, Templates::regions);
    }

    /** The editions beside each other. */
    @GET
    @Path("/trend")
    public TemplateInstance trend(
            @RestPath String year, @RestPath String chapter, @RestQuery String region, @RestQuery String index) {
        return page(year, chapter, region, index, Templates::trend);
    }

    /** The same by paragraph of the earlier text. */
    @GET
    @Path("/references")
    public TemplateInstance references(
            @RestPath String year, @RestPath String chapter, @RestQuery String region, @RestQuery String index) {
        return page(year, chapter, region, index, Templates::paragraphs);
    }

    /** The draft of the Commission's document, in which every figure leads to the answers behind it. */
    @GET
    @Path("/draft")
    public TemplateInstance draft(
            @RestPath String year, @RestPath String chapter, @RestQuery String region, @RestQuery String index) {
        return page(year, chapter, region, index, (shown, menu, report, at) -> {
            var addresses = FigureAddresses.of(report.year(), menu.region());
            var document = file.draft(report);
            return Templates.draft(
                    shown, menu, report, DocumentView.onPage(document, figure -> Optional.of(addresses.of(figure))));
        });
    }

    /** One recommendation with all its figures. */
    @GET
    @Path("/recommendations/{id}")
    public TemplateInstance recommendation(
            @RestPath String year,
            @RestPath String chapter,
            @RestPath String id,
            @RestQuery String region,
            @RestQuery String index) {
        return page(year, chapter, region, index, (shown, menu, report, at) -> report.recommendations().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .map(one -> Templates.recommendation(shown, menu, report, one, at.recommendation(one.id())))
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND)));
    }

    private TemplateInstance page(String year, String chapter, String region, String index, Part part) {
        var report = reports.chapter(year, chapter, region);
        var menu = new ReportMenu(reports.questionnaire(year), Regions.wanted(region), WantedIndex.of(index));
        return part.of(page, menu, report, Spot.of(page, report));
    }
}
