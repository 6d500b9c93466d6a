package org.rapporteur.reports;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.core.report.Breakdown;
import org.rapporteur.core.report.ByGroup;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.reports.Table.Band;
import org.rapporteur.reports.Table.Column;
import org.rapporteur.text.Texts;

/** Tables of figures: with the rows of each line, or with the rows of each line and regional group. */
final class FigureTables<F> {

    private final FigureColumns<F> figures;
    private final TableColumns columns;

    FigureTables(FigureColumns<F> figures, Texts texts) {
        this.figures = figures;
        this.columns = new TableColumns(texts);
    }

    /** Figures, and the cells before them that say what they are about. */
    record Line<F>(List<Cell> keys, ByGroup<F> figures) {
        Line {
            keys = List.copyOf(keys);
        }

        static Line<Distribution> of(List<Cell> keys, Breakdown figures) {
            return new Line<>(keys, new ByGroup<>(figures.total(), figures.byGroup()));
        }
    }

    /**
     * The lines in total.
     *
     * @param keys columns of the lines' cells before the figures
     */
    Table total(String name, List<Band> keys, List<Line<F>> lines) {
        var rows = lines.stream()
                .flatMap(line -> rows(line.keys(), line.figures().total()))
                .toList();
        return new Table(name, bands(keys), rows);
    }

    /** The lines by regional group, which stands in a column after the keys. */
    Table byGroup(String name, List<Column> keys, List<Line<F>> lines) {
        var withGroup = Stream.concat(keys.stream(), Stream.of(columns.group())).toList();
        return new Table(
                name,
                bands(List.of(new Band("", withGroup))),
                lines.stream().flatMap(this::rowsByGroup).toList());
    }

    private Stream<List<Cell>> rowsByGroup(Line<F> line) {
        return line.figures().byGroup().entrySet().stream()
                .flatMap(group -> rows(
                        Stream.concat(line.keys().stream(), Stream.of(columns.name(group.getKey())))
                                .toList(),
                        group.getValue()));
    }

    private Stream<List<Cell>> rows(List<Cell> keys, F line) {
        return figures.rows(line)
                .map(cells -> Stream.concat(keys.stream(), cells.stream()).toList());
    }

    private List<Band> bands(List<Band> keys) {
        return Stream.concat(keys.stream(), figures.bands().stream()).toList();
    }
}
