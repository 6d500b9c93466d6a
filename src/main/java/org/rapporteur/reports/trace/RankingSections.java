package org.rapporteur.reports.trace;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.core.report.Observation;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.Population;
import org.rapporteur.reports.figures.Given;
import org.rapporteur.reports.trace.Behind.Answer;
import org.rapporteur.reports.trace.Behind.Section;

/** Behind figures on what was named out of a list at any rank: a section for each option. */
record RankingSections(List<Observation> figures, Asked asked) {

    Behind behind() {
        var sections = figures.stream().map(this::section);
        var isPanel = figures.get(0).id().place().population() == Population.PANEL;
        return new Behind(
                figures.get(0),
                asked.isPooled(),
                Stream.concat(sections, asked.beside(isPanel).stream()).toList(),
                List.of());
    }

    private Section section(Observation figure) {
        var outcome = figure.id().outcome();
        return new Section(
                outcome,
                figure.labels().outcome(),
                asked.lines(ranks -> outcome.equals("not_answered") ? none(ranks) : named(ranks, outcome)));
    }

    /** At its highest rank: a State counts once for an option that it named twice. */
    private Stream<Answer> named(List<Given> ranks, String option) {
        return ranks.stream()
                .filter(rank -> rank.value().filter(option::equals).isPresent())
                .limit(1)
                .map(rank -> asked.answer(rank, rank.equals(ranks.get(0)) ? List.of(Place.MAIN) : List.of()));
    }

    private Stream<Answer> none(List<Given> ranks) {
        return ranks.stream().anyMatch(rank -> rank.value().isPresent())
                ? Stream.empty()
                : Stream.of(asked.answer(ranks.get(0)));
    }
}
