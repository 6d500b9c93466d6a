package org.rapporteur.core.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.catalogue.RecommendationId;

/**
 * The progress on one recommendation.
 *
 * @param support whether United Nations bodies are addressed, so that States said how they support them
 * @param progress over the steps of the instrument's scale
 * @param templates what else is asked of choices and numbers, in the order in which it is asked
 * @param carried answers that were carried over; empty where the edition carries none over here
 */
public record RecommendationReport(
        RecommendationId id,
        String title,
        boolean support,
        ItemReport.OfChoice progress,
        List<TemplateReport> templates,
        Optional<ByGroup<Carried>> carried) {
    public RecommendationReport {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(progress);
        Objects.requireNonNull(carried);
        templates = List.copyOf(templates);
    }
}
