package org.rapporteur.reports;

import java.util.List;
import org.rapporteur.core.report.Reporting;
import org.rapporteur.core.report.Tally;

/** What the database holds of a reporting year: who submitted, and how often each answer was given. */
record Reported(List<Reporting> reporting, List<Tally> tallies) {
    Reported {
        reporting = List.copyOf(reporting);
        tallies = List.copyOf(tallies);
    }
}
