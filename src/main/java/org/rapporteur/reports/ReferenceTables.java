package org.rapporteur.reports;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.Instrument;
import org.rapporteur.core.report.Distribution;
import org.rapporteur.core.report.ReferenceReport;
import org.rapporteur.reports.DistributionColumns.Unit;
import org.rapporteur.reports.FigureTables.Line;
import org.rapporteur.reports.Table.Band;
import org.rapporteur.reports.Table.Kind;
import org.rapporteur.text.Texts;

/** The cut by paragraph of the earlier text as tables, in total and by regional group. */
final class ReferenceTables {

    private final List<ReferenceReport> references;
    private final Instrument instrument;
    private final Texts texts;
    private final TableColumns columns;

    /** @param references those without figures are left out */
    ReferenceTables(List<ReferenceReport> references, Instrument instrument, Texts texts) {
        this.instrument = instrument;
        this.references = references.stream()
                .filter(report -> report.pooled().isPresent())
                .toList();
        this.texts = texts;
        this.columns = new TableColumns(texts);
    }

    /** No tables where there are no figures. */
    List<Table> all() {
        if (references.isEmpty()) {
            return List.of();
        }
        var example = references.get(0).pooled().orElseThrow().total();
        var figures = new FigureTables<>(new DistributionColumns(Unit.ANSWERS, example, texts), texts);
        return List.of(
                figures.total(
                        texts.text("reports.table.references", instrument.names()), List.of(about(), ties()), totals()),
                figures.byGroup(
                        texts.text("reports.table.references_by_group", instrument.names()),
                        List.of(columns.reference(instrument)),
                        groups()));
    }

    private Band about() {
        return new Band("", List.of(columns.reference(instrument), columns.column("recommendations", Kind.TEXT, 24)));
    }

    private Band ties() {
        var confidences = Stream.of("certain", "inferred", "doubtful")
                .map(confidence -> columns.column(confidence, Kind.COUNT, 10))
                .toList();
        return new Band(texts.text("reports.band.ties"), confidences);
    }

    private List<Line<Distribution>> totals() {
        return references.stream()
                .map(report -> Line.of(
                        List.of(
                                Cell.of(report.reference().toString()),
                                Cell.of(recommendations(report, ", ")),
                                Cell.of(report.certain()),
                                Cell.of(report.inferred()),
                                Cell.of(report.doubtful())),
                        report.pooled().orElseThrow()))
                .toList();
    }

    private List<Line<Distribution>> groups() {
        return references.stream()
                .map(report -> Line.of(
                        List.of(Cell.of(report.reference().toString())),
                        report.pooled().orElseThrow()))
                .toList();
    }

    /** The numbers of a paragraph's recommendations. */
    static String recommendations(ReferenceReport report, String separator) {
        return report.counterparts().stream()
                .map(counterpart -> counterpart.recommendation().id().toString())
                .distinct()
                .collect(joining(separator));
    }
}
