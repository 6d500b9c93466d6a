package org.rapporteur.core.report;

import java.util.Objects;

/** Whether one element of a recommendation is in place. */
public record ElementReport(String id, String label, Breakdown figures) {
    public ElementReport {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        Objects.requireNonNull(figures);
    }
}
