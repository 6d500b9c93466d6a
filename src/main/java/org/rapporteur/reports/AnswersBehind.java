package org.rapporteur.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.Ties;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.reports.figures.Counted;
import org.rapporteur.reports.figures.Regions;
import org.rapporteur.reports.figures.ReportFigures;
import org.rapporteur.reports.trace.Behind;
import org.rapporteur.reports.trace.Traced;
import org.rapporteur.reports.trace.Tracing;

/** Finds the answers behind the figures that a request asks for, or says what is wrong with the request. */
@ApplicationScoped
public class AnswersBehind {

    private final Reports reports;
    private final ReportFigures figures;
    private final Tracing tracing;

    public AnswersBehind(Reports reports, ReportFigures figures, Tracing tracing) {
        this.reports = reports;
        this.figures = figures;
        this.tracing = tracing;
    }

    /** @throws ProblemException for a place that the report does not have */
    Behind ofChapter(String year, String chapter, PlaceQuery query) {
        var region = Regions.wanted(query.region);
        var questionnaire = reports.questionnaire(year);
        var asked = WantedReport.chapter(questionnaire, chapter);
        var place = query.place(questionnaire.year(), asked.number());
        var counted = figures.counted(questionnaire);
        var report = figures.chapter(questionnaire, asked, region, (counting, years) -> counted.within(years));
        return behind(Traced.of(report), counted.within(region), place);
    }

    /** @throws ProblemException for a place that the report does not have */
    Behind ofCorrespondence(String year, PlaceQuery query) {
        var region = Regions.wanted(query.region);
        var questionnaire = reports.questionnaire(year);
        var ties = ties(questionnaire, query);
        var place = query.place(questionnaire.year(), 0);
        var counted = figures.counted(questionnaire);
        var report = figures.correspondence(questionnaire, ties, region, (counting, years) -> counted.within(years));
        return behind(Traced.of(report), counted.within(region), place);
    }

    private static Ties ties(Questionnaire questionnaire, PlaceQuery query) {
        return WantedTies.of(null, query.doubtful, questionnaire.catalogue());
    }

    private Behind behind(Traced report, Counted counted, Place place) {
        return tracing.behind(report, counted, place).orElseThrow(() -> unknown(report, place));
    }

    private static ProblemException unknown(Traced report, Place place) {
        var subjects = report.places().map(Place::subject).distinct().toList();
        return subjects.contains(place.subject())
                ? new ProblemException(Problem.NOT_FOUND)
                : PlaceQuery.unknown(
                        "subject", place.subject(), subjects.stream().collect(Collectors.joining(", ")));
    }
}
