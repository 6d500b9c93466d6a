package org.rapporteur.reports.trace;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.core.report.Observation;
import org.rapporteur.core.report.Observations;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.RecommendationReport;
import org.rapporteur.core.report.ReferenceReport;
import org.rapporteur.core.report.Trend;

/** A report's figures by their places, and which recommendations the figures of a place pool. */
public final class Traced {

    private final Map<Place, List<Observation>> places;
    private final Optional<RegionalGroup> region;
    private final Map<Reference, List<RecommendationId>> references;
    private final List<RecommendationId> all;
    private final List<RecommendationId> comparable;

    private Traced(
            Stream<Observation> figures,
            Optional<RegionalGroup> region,
            List<ReferenceReport> references,
            List<RecommendationId> all,
            List<RecommendationId> comparable) {
        this.places =
                figures.collect(groupingBy(figure -> figure.id().place(), LinkedHashMap::new, Collectors.toList()));
        this.region = region;
        this.references = references.stream()
                .map(ReferenceReport::reference)
                .collect(Collectors.toMap(Function.identity(), reference -> counterparts(references, reference)));
        this.all = all;
        this.comparable = comparable;
    }

    public static Traced of(ChapterReport report) {
        return new Traced(
                Observations.of(report),
                report.basis().region(),
                report.correspondence(),
                report.recommendations().stream().map(RecommendationReport::id).toList(),
                report.trend().comparable().stream()
                        .map(Trend.OfRecommendation::id)
                        .toList());
    }

    public static Traced of(CorrespondenceReport report) {
        return new Traced(Observations.of(report), report.basis().region(), report.references(), List.of(), List.of());
    }

    /** The places of all figures, in the figures' order. */
    public Stream<Place> places() {
        return places.keySet().stream();
    }

    /** The figures of a place; none where the report has no such place. */
    List<Observation> at(Place place) {
        return places.getOrDefault(place, List.of());
    }

    /** The Member States that the figures of a place count, out of those of a year. */
    Optional<RegionalGroup> group(Place place) {
        return place.group().or(() -> region);
    }

    /** The recommendations whose answers the figures of a place count. */
    List<RecommendationId> recommendations(Place place) {
        if (place.recommendation().isPresent()) {
            return List.of(place.recommendation().get());
        }
        if (place.reference().isPresent()) {
            return references.get(place.reference().get());
        }
        return place.element().equals(Place.COMPARABLE) ? comparable : all;
    }

    private static List<RecommendationId> counterparts(List<ReferenceReport> reports, Reference reference) {
        return reports.stream()
                .filter(report -> report.reference().equals(reference))
                .flatMap(report -> report.counterparts().stream())
                .map(counterpart -> counterpart.recommendation().id())
                .distinct()
                .toList();
    }
}
