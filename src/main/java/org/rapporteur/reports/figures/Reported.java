package org.rapporteur.reports.figures;

import java.util.List;
import org.rapporteur.core.report.CarriedTally;
import org.rapporteur.core.report.Reporting;
import org.rapporteur.core.report.Tally;

/**
 * What the database holds of a reporting year: who submitted, how often each answer was given, and what became of those
 * that were carried over.
 */
public record Reported(List<Reporting> reporting, List<Tally> tallies, List<CarriedTally> carried) {
    public Reported {
        reporting = List.copyOf(reporting);
        tallies = List.copyOf(tallies);
        carried = List.copyOf(carried);
    }
}
