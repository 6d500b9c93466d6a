package org.rapporteur.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.report.Basis;
import org.rapporteur.core.report.ByGroup;
import org.rapporteur.core.report.Coverage;
import org.rapporteur.core.report.Population;
import org.rapporteur.core.report.Trend;
import org.rapporteur.reports.FigureTables.Line;
import org.rapporteur.reports.Table.Band;
import org.rapporteur.text.Texts;

/** How many Member States reported, as a table: in the report's year by regional group, before that, and in every year. */
final class CoverageTable {

    private final int year;
    private final Texts texts;
    private final TableColumns columns;
    private final List<Line<Coverage>> lines = new ArrayList<>();

    private CoverageTable(int year, Texts texts) {
        this.year = year;
        this.texts = texts;
        this.columns = new TableColumns(texts);
    }

    /** @param year of the report */
    static Table of(int year, Basis basis, Trend trend, Texts texts) {
        var table = new CoverageTable(year, texts);
        table.add(basis);
        if (trend.isShown()) {
            table.add(trend);
        }
        return table.table();
    }

    private void add(Basis basis) {
        add(Population.ALL, year, Optional.empty(), basis.total());
        basis.groups().forEach((group, coverage) -> add(Population.ALL, year, Optional.of(group), coverage));
    }

    private void add(Trend trend) {
        trend.editions().stream()
                .filter(edition -> edition.year() != year)
                .forEach(edition -> add(Population.ALL, edition.year(), Optional.empty(), edition.coverage()));
        add(Population.PANEL, year, Optional.empty(), trend.panel());
    }

    private void add(Population series, int reported, Optional<RegionalGroup> group, Coverage coverage) {
        var keys = List.of(
                Cell.of(texts.text("reports.trend.series." + series.key())),
                Cell.of(reported),
                group.map(columns::name).orElseGet(() -> Cell.of(texts.text("reports.region.total"))));
        lines.add(new Line<>(keys, new ByGroup<>(coverage, new TreeMap<>())));
    }

    private Table table() {
        var keys = List.of(columns.series(), columns.year(), columns.group());
        return new FigureTables<>(new CoverageColumns(texts), texts)
                .total(texts.text("reports.table.coverage"), List.of(new Band("", keys)), lines);
    }
}
