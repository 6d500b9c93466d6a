package org.rapporteur.reports.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.core.questionnaire.Template.Role;
import org.rapporteur.core.report.Basis;
import org.rapporteur.core.report.Observation;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.Population;
import org.rapporteur.reports.figures.Counted;
import org.rapporteur.reports.figures.Given;
import org.rapporteur.reports.figures.ReportRepository;

/** Finds the States and answers behind figures, in the rows that the figures were counted in. */
@ApplicationScoped
public class Tracing {

    private final MemberStates states;
    private final Questionnaires questionnaires;
    private final ReportRepository repository;

    public Tracing(MemberStates states, Questionnaires questionnaires, ReportRepository repository) {
        this.states = states;
        this.questionnaires = questionnaires;
        this.repository = repository;
    }

    /**
     * What is behind the figures of a place; empty where the report has none there.
     *
     * @param counted what the report counts
     */
    public Optional<Behind> behind(Traced report, Counted counted, Place place) {
        var figures = report.at(place);
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        var submissions = submissions(report, counted, place);
        var basis = Basis.of(states, report.group(place), submissions.reporting(place.year()));
        if (place.subject().equals(Place.COVERAGE)) {
            return Optional.of(new CoverageSections(figures, basis).behind());
        }
        var questionnaire = questionnaires.of(place.year()).orElseThrow();
        var lists = report.recommendations(place).stream()
                .map(recommendation -> new Lists(questionnaire).of(recommendation, place))
                .filter(items -> !items.isEmpty())
                .toList();
        var given = given(submissions, place.year(), lists);
        return Optional.of(sections(questionnaire, figures, new Asked(basis, lists, given)));
    }

    /** The submissions that the figures of a place count. */
    private Counted submissions(Traced report, Counted counted, Place place) {
        var panel = counted.within(report.group(place));
        return place.population() == Population.PANEL ? panel.only(counted.panel()) : panel;
    }

    private List<Given> given(Counted submissions, int year, List<List<Item>> lists) {
        var codes = lists.stream().flatMap(List::stream).map(Item::code).toList();
        return repository.count(counting -> counting.given(submissions, year, codes));
    }

    private static Behind sections(Questionnaire questionnaire, List<Observation> figures, Asked asked) {
        var place = figures.get(0).id().place();
        if (place.subject().equals(Place.CARRIED)) {
            return new CarriedSections(figures, asked).behind();
        }
        if (isRanking(questionnaire, place)) {
            return new RankingSections(figures, asked).behind();
        }
        return asked.type()
                .filter(AnswerType.Number.class::isInstance)
                .map(type -> new NumberSections(figures, (AnswerType.Number) type, asked).behind())
                .orElseGet(() -> new ChoiceSections(figures, asked).behind());
    }

    private static boolean isRanking(Questionnaire questionnaire, Place place) {
        return questionnaire
                        .template(Role.RANKING)
                        .filter(place.subject()::equals)
                        .isPresent()
                && !place.element().equals(Place.MAIN);
    }
}
