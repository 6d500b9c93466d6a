package org.rapporteur.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.core.questionnaire.Template.Role;
import org.rapporteur.core.report.Basis;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.core.report.Figures;
import org.rapporteur.core.report.Tallies;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;

/** Makes the report that a request asks for, or says what is wrong with the request. */
@ApplicationScoped
public class Reports {

    private final MemberStates states;
    private final Questionnaires questionnaires;
    private final ReportRepository repository;

    public Reports(MemberStates states, Questionnaires questionnaires, ReportRepository repository) {
        this.states = states;
        this.questionnaires = questionnaires;
        this.repository = repository;
    }

    /**
     * @param region see {@link Regions#wanted}
     * @throws ProblemException for a year, a chapter or a region that there is not
     */
    ChapterReport chapter(String year, String chapter, String region) {
        var group = Regions.wanted(region);
        var questionnaire = questionnaire(year);
        var asked = chapter(questionnaire, chapter);
        return figures(questionnaire, group, List.of(asked.number())).chapter(asked);
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
        var chapters = questionnaire.chapters().stream()
                .map(QuestionnaireChapter::number)
                .toList();
        return figures(questionnaire, group, chapters).correspondence(ties);
    }

    /** How many Member States have submitted so far. */
    Basis basis(Questionnaire questionnaire) {
        return Basis.of(
                states,
                Optional.empty(),
                repository
                        .read(questionnaire.year(), List.of(), Optional.empty())
                        .reporting());
    }

    /** @throws ProblemException for a year without an edition */
    Questionnaire questionnaire(String year) {
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

    private static QuestionnaireChapter chapter(Questionnaire questionnaire, String number) {
        return questionnaire.chapters().stream()
                .filter(chapter -> String.valueOf(chapter.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> unknownChapter(questionnaire, number));
    }

    private static ProblemException unknownChapter(Questionnaire questionnaire, String number) {
        var expected = questionnaire.chapters().stream()
                .map(chapter -> String.valueOf(chapter.number()))
                .collect(Collectors.joining(", "));
        return new ProblemException(
                Problem.BAD_REQUEST, Map.of("place", "chapter", "found", number, "expected", expected));
    }

    private Figures figures(Questionnaire questionnaire, Optional<RegionalGroup> region, List<Integer> chapters) {
        var reported = repository.read(questionnaire.year(), chapters, questionnaire.template(Role.RANKING));
        var basis = Basis.of(states, region, reported.reporting());
        return new Figures(questionnaire, basis, new Tallies(reported.tallies(), reported.carried()));
    }
}
