package org.rapporteur.reports.trace;

import java.util.List;
import org.rapporteur.core.report.Observation;
import org.rapporteur.reports.figures.Given;

/** Behind figures on answers that were carried over: a section for each thing that became of them. */
record CarriedSections(List<Observation> figures, Asked asked) {

    /** What became of an answer that was given anew. */
    private static final String FRESH = "fresh";

    Behind behind() {
        return new Behind(
                figures.get(0),
                asked.isPooled(),
                figures.stream()
                        .map(figure -> asked.section(
                                figure, given -> isCounted(given, figure.id().outcome())))
                        .toList(),
                List.of());
    }

    private static boolean isCounted(Given given, String outcome) {
        return given.value().isPresent() && given.review().orElse(FRESH).equals(outcome);
    }
}
