package org.rapporteur.reports;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.Instrument;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.Basis;
import org.rapporteur.reports.Table.Band;
import org.rapporteur.reports.Table.Column;
import org.rapporteur.reports.Table.Kind;
import org.rapporteur.reports.figures.Regions;
import org.rapporteur.text.Texts;

/** The columns that tables of different reports share, and the table that all of them have. */
final class TableColumns {

    private static final int FIGURE_WIDTH = 13;

    private final Texts texts;

    TableColumns(Texts texts) {
        this.texts = texts;
    }

    Column recommendation() {
        return column("recommendation", Kind.KEY, 16);
    }

    Column reference(Instrument instrument) {
        return new Column(texts.text("reports.column.reference", instrument.names()), Kind.KEY, 16);
    }

    Column title() {
        return column("title", Kind.TEXT, 52);
    }

    /** Which States are counted. */
    Column series() {
        return column("series", Kind.TEXT, 44);
    }

    Column year() {
        return column("year", Kind.NUMBER, 10);
    }

    Column group() {
        return column("group", Kind.TEXT, 34);
    }

    Column column(String key, Kind kind, int width) {
        return new Column(texts.text("reports.column." + key), kind, width);
    }

    /** Columns of figures under a common heading. */
    Band band(String key, Kind kind, Stream<String> headings) {
        return new Band(
                texts.text("reports.band." + key),
                headings.map(heading -> new Column(heading, kind, FIGURE_WIDTH)).toList());
    }

    Stream<String> headings(String... keys) {
        return Stream.of(keys).map(key -> texts.text("reports.column." + key));
    }

    Cell name(RegionalGroup group) {
        return Cell.of(texts.text("reports.region." + Regions.code(group)));
    }

    /** The Member States that have not submitted. */
    Table notReporting(Basis basis) {
        var columns = List.of(group(), column("state", Kind.TEXT, 48));
        var rows = basis.notReporting().stream()
                .map(state -> List.of(name(state.group()), Cell.of(state.name())))
                .toList();
        return new Table(texts.text("reports.table.not_reporting"), List.of(new Band("", columns)), rows);
    }
}
