package org.rapporteur.reports.sdmx;

import org.rapporteur.core.report.Observation;
import org.rapporteur.core.report.Observation.Whole;
import org.rapporteur.core.report.Place;

/** The codes of what a figure is about. Each of them means one thing, whatever stands beside it. */
final class FigureCodes {

    static final String ALL_TIES = "ALL";
    static final String WITHOUT_DOUBTFUL = "WITHOUT_DOUBTFUL";

    static final String STATES = "STATES";
    static final String ANSWERS = "ANSWERS";
    static final String PERCENT = "PERCENT";
    static final String VALUE = "VALUE";

    private final Scope scope;

    FigureCodes(Scope scope) {
        this.scope = scope;
    }

    /** The total of a report about one regional group is that group's. */
    String area(Place place) {
        return place.group().or(scope.basis()::region).map(CodeIds::of).orElse(CodeIds.TOTAL);
    }

    String recommendation(Place place) {
        return place.recommendation().map(CodeIds::of).orElseGet(() -> CodeIds.ofChapter(place.chapter()));
    }

    String reference(Place place) {
        return place.reference().map(CodeIds::of).orElse(CodeIds.NONE);
    }

    /** Which ties the figures of a paragraph count: they differ with it. */
    String ties(Place place) {
        if (place.reference().isEmpty()) {
            return CodeIds.NONE;
        }
        return scope.ties().doubtful() ? ALL_TIES : WITHOUT_DOUBTFUL;
    }

    String subject(Place place) {
        return CodeIds.of(place.subject());
    }

    /**
     * The same id is another element under another recommendation, so that the code of what the definitions name holds the
     * recommendation and the template: {@code R1_A@ELEMENTS@TRAINING}.
     */
    String item(Observation observation) {
        var place = observation.id().place();
        if (place.element().isEmpty()) {
            return CodeIds.NONE;
        }
        return observation.labels().element().isEmpty()
                ? CodeIds.of(place.element())
                : CodeIds.of(recommendation(place), place.subject(), place.element());
    }

    /** The same code is another option under another question: {@code STATUS@FULL}. */
    String outcome(Observation observation) {
        var outcome = observation.id().outcome();
        return observation.labels().outcome().isPresent()
                ? CodeIds.of(observation.id().place().subject(), outcome)
                : CodeIds.of(outcome);
    }

    /** What a count counts: answers where several questions are pooled. */
    String counted(Observation observation) {
        var inAnswers = observation.whole() instanceof Whole.Answers
                || observation.whole() instanceof Whole.Of
                        && observation.id().place().recommendation().isEmpty();
        return inAnswers ? ANSWERS : STATES;
    }
}
