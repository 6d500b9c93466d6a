package org.rapporteur.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.Counterpart;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.catalogue.Reference;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.core.report.Trend;
import org.rapporteur.reports.Table.Band;
import org.rapporteur.reports.Table.Column;
import org.rapporteur.reports.Table.Kind;
import org.rapporteur.text.Texts;

/** The report by paragraph of the earlier text as tables: figures, ties, and recommendations without a tie. */
final class CorrespondenceTables {

    private final CorrespondenceReport report;
    private final Texts texts;
    private final TableColumns columns;

    CorrespondenceTables(CorrespondenceReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
        this.columns = new TableColumns(texts);
    }

    List<Table> all() {
        var tables = new ArrayList<>(new ReferenceTables(report.references(), report.instrument(), texts).all());
        tables.add(ties());
        tables.add(withoutTie());
        tables.add(CoverageTable.of(report.year(), report.basis(), Trend.NONE, texts));
        tables.add(columns.notReporting(report.basis()));
        return tables;
    }

    private Table ties() {
        var rows = report.references().stream()
                .flatMap(each -> each.counterparts().stream().map(counterpart -> row(each.reference(), counterpart)))
                .toList();
        return table(
                "ties",
                List.of(
                        columns.reference(report.instrument()),
                        columns.recommendation(),
                        columns.title(),
                        columns.column("confidence", Kind.TEXT, 14)),
                rows);
    }

    private List<Cell> row(Reference reference, Counterpart counterpart) {
        var recommendation = counterpart.recommendation();
        var confidence = counterpart.confidence().name().toLowerCase(Locale.ROOT);
        return List.of(
                Cell.of(reference.toString()),
                Cell.of(recommendation.id().toString()),
                Cell.of(recommendation.title()),
                Cell.of(texts.text("reports.column." + confidence)));
    }

    private Table withoutTie() {
        var rows = Stream.concat(
                rows(report.withoutCounterpart(), "reports.stated.none"),
                rows(report.notStated(), "reports.stated.blank"));
        return table(
                "without_tie",
                List.of(columns.recommendation(), columns.title(), columns.column("stated", Kind.TEXT, 44)),
                rows.toList());
    }

    private Stream<List<Cell>> rows(List<Recommendation> recommendations, String stated) {
        return recommendations.stream()
                .map(recommendation -> List.of(
                        Cell.of(recommendation.id().toString()),
                        Cell.of(recommendation.title()),
                        Cell.of(texts.text(stated, report.instrument().names()))));
    }

    private Table table(String name, List<Column> headings, List<List<Cell>> rows) {
        return new Table(texts.text("reports.table." + name), List.of(new Band("", headings)), rows);
    }
}
