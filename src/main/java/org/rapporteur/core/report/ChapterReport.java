package org.rapporteur.core.report;

import java.util.List;
import java.util.Objects;

/**
 * The progress on one chapter in one reporting year.
 *
 * @param definitionHash of the edition's questionnaire
 * @param recommendations those of which the edition asks the status, in printed order
 */
public record ChapterReport(
        int year,
        int chapter,
        String title,
        String definitionHash,
        Basis basis,
        List<RecommendationReport> recommendations) {
    public ChapterReport {
        Objects.requireNonNull(title);
        Objects.requireNonNull(definitionHash);
        Objects.requireNonNull(basis);
        recommendations = List.copyOf(recommendations);
    }
}
