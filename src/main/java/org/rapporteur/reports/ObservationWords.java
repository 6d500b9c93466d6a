package org.rapporteur.reports;

import java.util.Set;
import org.rapporteur.core.report.Observation;
import org.rapporteur.core.report.Place;
import org.rapporteur.reports.figures.Regions;
import org.rapporteur.text.Texts;

/** What a figure is called, in a language. */
public final class ObservationWords {

    private static final Set<String> ELEMENTS = Set.of(Place.MAIN, Place.COMPARABLE);

    private final Texts texts;

    public ObservationWords(Texts texts) {
        this.texts = texts;
    }

    /** The question; what is counted where it is none. */
    public String subject(Observation observation) {
        var place = observation.id().place();
        return switch (place.subject()) {
            case Place.COVERAGE, Place.CARRIED -> texts.text("reports.subject." + place.subject());
            default ->
                observation.labels().subject().isEmpty()
                        ? texts.text("reports.subject.progress")
                        : observation.labels().subject();
        };
    }

    public String element(Observation observation) {
        var element = observation.id().place().element();
        return ELEMENTS.contains(element) && observation.labels().element().isEmpty()
                ? texts.text("reports.element." + element)
                : observation.labels().element();
    }

    /** The Member States that a figure counts, out of those that the report covers. */
    public String region(Place place) {
        return texts.text("reports.region." + place.group().map(Regions::code).orElse("total"));
    }

    public String outcome(Observation observation) {
        return observation
                .labels()
                .outcome()
                .orElseGet(() -> texts.text("reports.column." + observation.id().outcome()));
    }
}
