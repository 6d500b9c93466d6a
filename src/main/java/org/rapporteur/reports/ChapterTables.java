package org.rapporteur.reports;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.report.Breakdown;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.reports.FigureTables.Line;
import org.rapporteur.reports.FigureTables.Unit;
import org.rapporteur.reports.Table.Band;
import org.rapporteur.reports.Table.Column;
import org.rapporteur.reports.Table.Kind;
import org.rapporteur.text.Texts;

/**
 * A chapter's report as tables: status, elements, assistance and the cut by paragraph of the earlier text, each in total
 * and by regional group.
 */
final class ChapterTables {

    private final ChapterReport report;
    private final Texts texts;
    private final TableColumns columns;

    ChapterTables(ChapterReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
        this.columns = new TableColumns(texts);
    }

    /** Subjects that the edition does not ask in this chapter are left out. */
    List<Table> all() {
        var byTitle = List.of(columns.recommendation(), columns.title());
        var byElement = List.of(columns.recommendation(), columns.column("element", Kind.TEXT, 52));
        var tables = new ArrayList<Table>();
        addBoth(tables, "status", byTitle, status());
        addBoth(tables, "elements", byElement, elements());
        addBoth(tables, "assistance", byTitle, assistance());
        tables.addAll(new ReferenceTables(report.correspondence(), texts).all());
        tables.add(columns.notReporting(report.basis()));
        return tables;
    }

    private List<Line> status() {
        return report.recommendations().stream()
                .map(recommendation ->
                        line(recommendation.id().toString(), recommendation.title(), recommendation.status()))
                .toList();
    }

    private List<Line> elements() {
        return report.recommendations().stream()
                .flatMap(recommendation -> recommendation.elements().stream()
                        .map(element -> line(recommendation.id().toString(), element.label(), element.figures())))
                .toList();
    }

    private List<Line> assistance() {
        return report.recommendations().stream()
                .flatMap(recommendation -> recommendation.assistance().stream()
                        .map(figures -> line(recommendation.id().toString(), recommendation.title(), figures)))
                .toList();
    }

    private static Line line(String recommendation, String words, Breakdown figures) {
        return new Line(List.of(Cell.of(recommendation), Cell.of(words)), figures);
    }

    private void addBoth(List<Table> tables, String subject, List<Column> keys, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var figures = new FigureTables(Unit.MEMBER_STATES, texts);
        var name = "reports.table." + subject;
        tables.add(figures.total(texts.text(name), List.of(new Band("", keys)), lines));
        tables.add(figures.byGroup(texts.text(name + "_by_group"), keys, lines));
    }
}
