package org.rapporteur.reports;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.core.report.Carried;
import org.rapporteur.core.report.Percentage;
import org.rapporteur.reports.Table.Band;
import org.rapporteur.reports.Table.Kind;
import org.rapporteur.text.Texts;

/** The columns of what became of answers that were carried over. */
final class CarriedColumns implements FigureColumns<Carried> {

    private final TableColumns columns;

    CarriedColumns(Texts texts) {
        this.columns = new TableColumns(texts);
    }

    @Override
    public List<Band> bands() {
        return List.of(
                columns.band("carried.denominators", Kind.COUNT, columns.headings("answered")),
                columns.band("carried", Kind.COUNT, parts()),
                columns.band("carried.percent", Kind.PERCENT, parts()));
    }

    private Stream<String> parts() {
        return columns.headings("not_reviewed", "confirmed", "changed", "fresh");
    }

    @Override
    public Stream<List<Cell>> rows(Carried carried) {
        var parts = List.of(carried.notReviewed(), carried.confirmed(), carried.changed(), carried.fresh());
        return Stream.of(Stream.of(
                        Stream.of(Cell.of(carried.answered())),
                        parts.stream().map(Cell::of),
                        parts.stream().map(part -> Cell.of(Percentage.of(part, carried.answered()))))
                .flatMap(cells -> cells)
                .toList());
    }
}
