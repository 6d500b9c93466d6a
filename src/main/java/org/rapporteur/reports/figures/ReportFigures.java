package org.rapporteur.reports.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.core.questionnaire.Template.Role;
import org.rapporteur.core.report.Basis;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.core.report.Coverage;
import org.rapporteur.core.report.Figures;
import org.rapporteur.core.report.Practice;
import org.rapporteur.core.report.Tallies;
import org.rapporteur.core.report.Ties;
import org.rapporteur.core.report.Trend;
import org.rapporteur.core.report.Trend.EditionCoverage;
import org.rapporteur.core.report.TrendFigures;

/** Makes reports of what is counted. */
@ApplicationScoped
public class ReportFigures {

    /** How many editions a trend shows at the most, the report's own one included. */
    public static final int EDITIONS_SHOWN = 10;

    private final MemberStates states;
    private final Questionnaires questionnaires;
    private final ReportRepository repository;

    public ReportFigures(MemberStates states, Questionnaires questionnaires, ReportRepository repository) {
        this.states = states;
        this.questionnaires = questionnaires;
        this.repository = repository;
    }

    /** Which submissions a report counts. */
    public interface Choice {
        Counted of(Counting counting, List<Integer> years) throws SQLException;

        /** The newest of each State. */
        Choice NEWEST = Counting::newest;
    }

    /** What a report about an edition counts now, the editions before it that its trend shows included. */
    public Counted counted(Questionnaire questionnaire) {
        return repository.count(counting -> Choice.NEWEST.of(counting, years(questionnaire)));
    }

    public ChapterReport chapter(
            Questionnaire questionnaire, QuestionnaireChapter chapter, Optional<RegionalGroup> region, Choice choice) {
        return repository.count(counting -> {
            var counted = choice.of(counting, years(questionnaire)).within(region);
            return figures(questionnaire, region, counting, counted, List.of(chapter.number()))
                    .chapter(
                            chapter,
                            practices(questionnaire, chapter, counting, counted),
                            trend(questionnaire, chapter, region, counting, counted));
        });
    }

    private List<Practice> practices(
            Questionnaire questionnaire, QuestionnaireChapter chapter, Counting counting, Counted counted)
            throws SQLException {
        var practice = questionnaire.template(Role.PRACTICE);
        return practice.isEmpty()
                ? List.of()
                : counting.practices(
                        counted,
                        questionnaire.year(),
                        items(questionnaire, chapter, Role.CLEARANCE),
                        practice.get(),
                        states);
    }

    public CorrespondenceReport correspondence(
            Questionnaire questionnaire, Ties ties, Optional<RegionalGroup> region, Choice choice) {
        return repository.count(counting -> {
            var counted = choice.of(counting, List.of(questionnaire.year())).within(region);
            var chapters = questionnaire.chapters().stream()
                    .map(QuestionnaireChapter::number)
                    .toList();
            return figures(questionnaire, region, counting, counted, chapters).correspondence(ties);
        });
    }

    /** How many Member States have submitted so far. */
    public Basis basis(Questionnaire questionnaire) {
        return repository.count(counting -> {
            var counted = Choice.NEWEST.of(counting, List.of(questionnaire.year()));
            return Basis.of(states, Optional.empty(), counted.reporting(questionnaire.year()));
        });
    }

    private Figures figures(
            Questionnaire questionnaire,
            Optional<RegionalGroup> region,
            Counting counting,
            Counted counted,
            List<Integer> chapters)
            throws SQLException {
        var reported = counting.reported(counted, questionnaire.year(), chapters, questionnaire.template(Role.RANKING));
        var basis = Basis.of(states, region, reported.reporting());
        return new Figures(questionnaire, basis, new Tallies(reported.tallies(), reported.carried()));
    }

    /** Over the editions up to the report's own one in which anybody of the region reported; none before that. */
    private Trend trend(
            Questionnaire questionnaire,
            QuestionnaireChapter chapter,
            Optional<RegionalGroup> region,
            Counting counting,
            Counted counted)
            throws SQLException {
        if (counted.in(questionnaire.year()).isEmpty()) {
            return Trend.NONE;
        }
        var panel = counted.panel();
        var coverage = counted.byYear().entrySet().stream()
                .map(edition -> new EditionCoverage(
                        edition.getKey(),
                        new Coverage(size(region), edition.getValue().size())))
                .toList();
        var editions = coverage.stream()
                .map(edition -> questionnaires.of(edition.year()).orElseThrow())
                .toList();
        var tallies = counting.trend(counted, panel, items(questionnaire, chapter, Role.PROGRESS));
        return new TrendFigures(questionnaire, editions, coverage, new Coverage(size(region), panel.size()), tallies)
                .chapter(chapter);
    }

    /** The items of the template that plays a part, one for each recommendation of a chapter. */
    private static Set<ItemCode> items(Questionnaire questionnaire, QuestionnaireChapter chapter, Role role) {
        return questionnaire.template(role).stream()
                .flatMap(template -> chapter.sections().stream()
                        .map(section -> ItemCode.of(section.recommendation().id(), template)))
                .collect(Collectors.toSet());
    }

    /** The years of the same instrument up to an edition's own one, as many as are shown, the oldest first. */
    private List<Integer> years(Questionnaire questionnaire) {
        var years = questionnaires.all().stream()
                .filter(each -> each.instrument().equals(questionnaire.instrument()))
                .map(Questionnaire::year)
                .filter(year -> year <= questionnaire.year())
                .sorted()
                .toList();
        return years.subList(Math.max(0, years.size() - EDITIONS_SHOWN), years.size());
    }

    private int size(Optional<RegionalGroup> region) {
        return region.map(group -> states.sizes().getOrDefault(group, 0))
                .orElseGet(() -> states.all().size());
    }
}
