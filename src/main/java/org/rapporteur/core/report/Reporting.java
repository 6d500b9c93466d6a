package org.rapporteur.core.report;

import java.time.Instant;
import java.util.Objects;
import org.rapporteur.core.catalogue.RegionalGroup;

/**
 * A submission that a report counts.
 *
 * @param iso3 of the Member State
 * @param group the regional group that its answers are counted in
 * @param submittedAt when it was received
 * @param receipt its number
 * @param sha256 of what was signed, as the receipt bears it
 */
public record Reporting(String iso3, RegionalGroup group, Instant submittedAt, String receipt, String sha256) {
    public Reporting {
        Objects.requireNonNull(iso3);
        Objects.requireNonNull(group);
        Objects.requireNonNull(submittedAt);
        Objects.requireNonNull(receipt);
        Objects.requireNonNull(sha256);
    }
}
