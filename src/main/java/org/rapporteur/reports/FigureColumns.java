package org.rapporteur.reports;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.reports.Table.Band;

/**
 * The columns in which figures of one kind stand.
 *
 * @param <F> the figures
 */
interface FigureColumns<F> {

    List<Band> bands();

    /** The rows that the figures take, each as long as there are columns. */
    Stream<List<Cell>> rows(F figures);
}
