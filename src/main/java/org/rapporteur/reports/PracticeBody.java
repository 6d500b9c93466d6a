package org.rapporteur.reports;

import org.rapporteur.core.report.Practice;

/**
 * A good practice as the API gives it.
 *
 * @param state ISO code
 * @param clearance {@code quote} or {@code paraphrase}
 * @param text exactly as the State gave it; {@code null} where it may only be paraphrased
 */
public record PracticeBody(String recommendation, String state, String receipt, String clearance, String text) {
    static PracticeBody of(Practice practice) {
        return new PracticeBody(
                practice.recommendation().toString(),
                practice.state().iso3(),
                practice.receipt(),
                practice.clearance().code(),
                practice.text().orElse(null));
    }
}
