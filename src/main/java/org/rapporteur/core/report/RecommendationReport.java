package org.rapporteur.core.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.catalogue.RecommendationId;

/**
 * The progress on one recommendation.
 *
 * @param support whether United Nations bodies are addressed, so that States said how they support them
 * @param status over the {@link Scale}
 * @param elements empty where none are asked
 * @param assistance empty where it is not asked
 */
public record RecommendationReport(
        RecommendationId id,
        String title,
        boolean support,
        Breakdown status,
        List<ElementReport> elements,
        Optional<Breakdown> assistance) {

    /** @throws IllegalArgumentException where the status is not counted over the scale */
    public RecommendationReport {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(assistance);
        elements = List.copyOf(elements);
        var steps = status.total().steps().stream()
                .map(step -> step.option().code())
                .toList();
        if (!steps.equals(Scale.codes())) {
            throw new IllegalArgumentException("the status of " + id + " is counted over " + steps);
        }
    }
}
