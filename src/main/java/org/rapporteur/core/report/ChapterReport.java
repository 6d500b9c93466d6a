package org.rapporteur.core.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.core.catalogue.Instrument;

/**
 * The progress on one chapter in one reporting year.
 *
 * @param definitionHash of the edition's questionnaire
 * @param progress id of the template that asks for the progress
 * @param sums the chapter as a whole
 * @param recommendations those of which the edition asks for the progress, in printed order
 * @param correspondence the same progress cut by paragraph of the earlier text, in order of series and number; pools this
 *     chapter's recommendations alone, though a paragraph may have counterparts in other chapters
 * @param practices that States let others know, by recommendation and State
 * @param trend over the editions up to this one
 */
public record ChapterReport(
        int year,
        int chapter,
        String title,
        String definitionHash,
        Instrument instrument,
        Basis basis,
        String progress,
        ChapterSums sums,
        List<RecommendationReport> recommendations,
        List<ReferenceReport> correspondence,
        List<Practice> practices,
        Trend trend) {
    public ChapterReport {
        Objects.requireNonNull(title);
        Objects.requireNonNull(definitionHash);
        Objects.requireNonNull(instrument);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(progress);
        Objects.requireNonNull(sums);
        practices = List.copyOf(practices);
        Objects.requireNonNull(trend);
        recommendations = List.copyOf(recommendations);
        correspondence = List.copyOf(correspondence);
    }

    /** Answers that were carried over, on all recommendations together; empty where the edition carries none over here. */
    public Optional<ByGroup<Carried>> carried() {
        return recommendations.stream().flatMap(each -> each.carried().stream()).reduce((some, others) -> {
            var byGroup = new TreeMap<>(some.byGroup());
            others.byGroup().forEach((group, carried) -> byGroup.merge(group, carried, Carried::plus));
            return new ByGroup<>(some.total().plus(others.total()), byGroup);
        });
    }
}
