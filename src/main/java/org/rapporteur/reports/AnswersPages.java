package org.rapporteur.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.rapporteur.accounts.Permission;
import org.rapporteur.accounts.Requires;
import org.rapporteur.page.Page;
import org.rapporteur.reports.figures.Regions;
import org.rapporteur.reports.trace.Behind;

/** The States and answers behind figures, for people. */
@Path("/reports/{year}")
@Requires(Permission.READ_REPORTS)
@Produces(MediaType.TEXT_HTML)
class AnswersPages {

    private final Reports reports;
    private final AnswersBehind answers;
    private final Page page;

    AnswersPages(Reports reports, AnswersBehind answers, Page page) {
        this.reports = reports;
        this.answers = answers;
        this.page = page;
    }

    @CheckedTemplate(basePath = "reports")
    static class Templates {
        static native TemplateInstance answers(Page page, ReportMenu menu, Behind behind, ObservationWords words);
    }

    @GET
    @Path("/chapters/{chapter}/answers")
    public TemplateInstance ofChapter(@RestPath String year, @RestPath String chapter, @BeanParam PlaceQuery query) {
        return page(year, query, answers.ofChapter(year, chapter, query));
    }

    @GET
    @Path("/correspondence/answers")
    public TemplateInstance ofCorrespondence(@RestPath String year, @BeanParam PlaceQuery query) {
        return page(year, query, answers.ofCorrespondence(year, query));
    }

    private TemplateInstance page(String year, PlaceQuery query, Behind behind) {
        var menu = new ReportMenu(reports.questionnaire(year), Regions.wanted(query.region));
        return Templates.answers(page, menu, behind, new ObservationWords(page.getTexts()));
    }
}
