package org.rapporteur.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.core.report.Basis;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.reports.figures.Regions;
import org.rapporteur.reports.figures.ReportFigures;

/** Makes the report that a request asks for, or says what is wrong with the request. */
@ApplicationScoped
public class Reports {

    private final Questionnaires questionnaires;
    private final ReportFigures figures;

    public Reports(Questionnaires questionnaires, ReportFigures figures) {
        this.questionnaires = questionnaires;
        this.figures = figures;
    }

    /**
     * @param region see {@link Regions#wanted}
     * @throws ProblemException for a year, a chapter or a region that there is not
     */
    ChapterReport chapter(String year, String chapter, String region) {
        var group = Regions.wanted(region);
        var questionnaire = questionnaire(year);
        return figures.chapter(
                questionnaire, WantedReport.chapter(questionnaire, chapter), group, ReportFigures.Choice.NEWEST);
    }

    /**
     * @param region see {@link Regions#wanted}
     * @param series see {@link WantedTies#of}
     * @param doubtful see {@link WantedTies#of}
     * @throws ProblemException for a year, a region or a series that there is not
     */
    CorrespondenceReport correspondence(String year, String region, String series, String doubtful) {
        var group = Regions.wanted(region);
        var questionnaire = questionnaire(year);
        var ties = WantedTies.of(series, doubtful, questionnaire.catalogue());
        return figures.correspondence(questionnaire, ties, group, ReportFigures.Choice.NEWEST);
    }

    /** How many Member States have submitted so far. */
    Basis basis(Questionnaire questionnaire) {
        return figures.basis(questionnaire);
    }

    /** @throws ProblemException for a year without an edition */
    public Questionnaire questionnaire(String year) {
        return questionnaires.all().stream()
                .filter(questionnaire -> String.valueOf(questionnaire.year()).equals(year))
                .findFirst()
                .orElseThrow(() -> unknownYear(year));
    }

    private ProblemException unknownYear(String year) {
        if (year.matches("[0-9]{1,9}")) {
            return new ProblemException(Problem.UNKNOWN_EDITION, Map.of("year", Integer.parseInt(year)));
        }
        var expected = questionnaires.all().stream()
                .map(questionnaire -> String.valueOf(questionnaire.year()))
                .collect(Collectors.joining(", "));
        return new ProblemException(Problem.BAD_REQUEST, Map.of("place", "year", "found", year, "expected", expected));
    }
}
