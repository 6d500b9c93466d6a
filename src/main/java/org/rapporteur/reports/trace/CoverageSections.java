package org.rapporteur.reports.trace;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.report.Basis;
import org.rapporteur.core.report.Observation;
import org.rapporteur.reports.trace.Behind.Line;
import org.rapporteur.reports.trace.Behind.Section;

/** Behind the figures on who reported: the submissions that are counted, and the States without one. */
record CoverageSections(List<Observation> figures, Basis basis) {

    Behind behind() {
        var reporting = basis.reporting().stream()
                .map(state ->
                        new Line(state.state(), state.submission().group(), Optional.of(state.submission()), List.of()))
                .toList();
        return new Behind(
                figures.get(0),
                false,
                List.of(new Section("reporting", Optional.empty(), reporting), Asked.notReporting(basis)),
                List.of());
    }
}
