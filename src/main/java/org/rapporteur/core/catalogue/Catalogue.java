package org.rapporteur.core.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An instrument that can be asked in both directions: from a recommendation and from an earlier paragraph. */
public final class Catalogue {

    private final Instrument instrument;
    private final Map<RecommendationId, Recommendation> byId;
    private final NavigableMap<Reference, List<Counterpart>> byReference;

    /** @throws IllegalArgumentException where two recommendations bear the same number */
    public Catalogue(Instrument instrument) {
        this.instrument = instrument;
        this.byId = index(instrument);
        this.byReference = invert(byId.values());
    }

    public Instrument instrument() {
        return instrument;
    }

    /** All recommendations, in printed order. */
    public Stream<Recommendation> recommendations() {
        return instrument.chapters().stream().flatMap(chapter -> chapter.recommendations().stream());
    }

    public Optional<Recommendation> recommendation(RecommendationId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Chapter> chapter(int number) {
        return instrument.chapters().stream()
                .filter(chapter -> chapter.number() == number)
                .findFirst();
    }

    /** The recommendations that an earlier paragraph corresponds to, in printed order; empty for an unknown one. */
    public List<Counterpart> correspondingTo(Reference reference) {
        return byReference.getOrDefault(reference, List.of());
    }

    /** Every earlier paragraph that some recommendation names, in order of series and number. */
    public List<Reference> references() {
        return List.copyOf(byReference.keySet());
    }

    /** The series that these paragraphs are of, in order. */
    public List<String> series() {
        return references().stream().map(Reference::series).distinct().toList();
    }

    private static Map<RecommendationId, Recommendation> index(Instrument instrument) {
        var index = new TreeMap<RecommendationId, Recommendation>();
        for (var chapter : instrument.chapters()) {
            for (var recommendation : chapter.recommendations()) {
                if (index.put(recommendation.id(), recommendation) != null) {
                    throw new IllegalArgumentException("recommendation " + recommendation.id() + " is there twice");
                }
            }
        }
        return Collections.unmodifiableMap(index);
    }

    private static NavigableMap<Reference, List<Counterpart>> invert(Iterable<Recommendation> recommendations) {
        var inverted = new TreeMap<Reference, List<Counterpart>>();
        for (var recommendation : recommendations) {
            for (var tie : recommendation.correspondence()) {
                inverted.computeIfAbsent(tie.reference(), reference -> new ArrayList<>())
                        .add(new Counterpart(recommendation, tie.confidence()));
            }
        }
        inverted.replaceAll((reference, counterparts) -> List.copyOf(counterparts));
        return Collections.unmodifiableNavigableMap(inverted);
    }
}
