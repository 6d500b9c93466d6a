package org.rapporteur.core.report;

import java.time.Instant;
import java.util.Objects;
import org.rapporteur.core.catalogue.RegionalGroup;

/**
 * A Member State that submitted its return.
 *
 * @param group the regional group that its answers are counted in
 * @param submittedAt when its newest submission was received
 */
public record Reporting(String iso3, RegionalGroup group, Instant submittedAt) {
    public Reporting {
        Objects.requireNonNull(iso3);
        Objects.requireNonNull(group);
        Objects.requireNonNull(submittedAt);
    }
}
