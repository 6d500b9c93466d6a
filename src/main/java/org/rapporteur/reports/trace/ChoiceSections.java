package org.rapporteur.reports.trace;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.core.report.Observation;
import org.rapporteur.core.report.Population;
import org.rapporteur.reports.figures.Given;

/** Behind figures of choices: a section for each option. */
record ChoiceSections(List<Observation> figures, Asked asked) {

    Behind behind() {
        var sections = figures.stream()
                .map(figure -> asked.section(
                        figure, given -> isCounted(given, figure.id().outcome())));
        var isPanel = figures.get(0).id().place().population() == Population.PANEL;
        return new Behind(
                figures.get(0),
                asked.isPooled(),
                Stream.concat(sections, asked.beside(isPanel).stream()).toList(),
                List.of());
    }

    /** Whether an answer is one that a figure counts. */
    static boolean isCounted(Given given, String outcome) {
        return given.value().map(outcome::equals).orElseGet(() -> outcome.equals("not_answered"));
    }
}
