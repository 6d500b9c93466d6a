package org.rapporteur.reports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.report.Basis;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.CorrespondenceReport;
import org.rapporteur.text.Texts;

/**
 * What the workbook of a report holds, before it is written.
 *
 * @param latestSubmission that the report counts
 * @param graphs over cells of the tables
 */
record ReportSheets(
        SheetHead head, Optional<Instant> latestSubmission, List<Table> tables, List<Graph> graphs, List<Note> notes) {

    ReportSheets {
        Objects.requireNonNull(head);
        Objects.requireNonNull(latestSubmission);
        tables = List.copyOf(tables);
        graphs = List.copyOf(graphs);
        notes = List.copyOf(notes);
    }

    static ReportSheets of(ChapterReport report, Texts texts, boolean synthetic) {
        var title = texts.text("reports.workbook.title", Map.of("chapter", report.chapter(), "title", report.title()));
        var tables = new ChapterTables(report, texts);
        return new ReportSheets(
                head(title, report.year(), report.basis(), texts, synthetic),
                report.basis().latestSubmission(),
                tables.all(),
                new ChapterGraphs(report, tables.named(), texts).all(),
                new ReportNotes(report.instrument(), texts, synthetic).of(report));
    }

    static ReportSheets of(CorrespondenceReport report, Texts texts, boolean synthetic) {
        var title = texts.text(
                "reports.page.correspondence.heading", report.instrument().names());
        return new ReportSheets(
                head(title, report.year(), report.basis(), texts, synthetic),
                report.basis().latestSubmission(),
                new CorrespondenceTables(report, texts).all(),
                List.of(),
                new ReportNotes(report.instrument(), texts, synthetic).of(report));
    }

    /** The same with a note before the others. */
    ReportSheets noting(Note note) {
        return new ReportSheets(
                head,
                latestSubmission,
                tables,
                graphs,
                Stream.concat(Stream.of(note), notes.stream()).toList());
    }

    private static SheetHead head(String title, int year, Basis basis, Texts texts, boolean synthetic) {
        var mark = synthetic ? Optional.of(texts.text("reports.workbook.synthetic")) : Optional.<String>empty();
        return new SheetHead(title, words(year, basis, texts), mark);
    }

    private static String words(int year, Basis basis, Texts texts) {
        var total = basis.total();
        return texts.text(
                basis.region().isPresent() ? "reports.workbook.basis_of_region" : "reports.workbook.basis",
                Map.of(
                        "year", String.valueOf(year),
                        "region", ReportNotes.covered(basis, texts),
                        "reporting", total.reporting(),
                        "states", total.memberStates()));
    }
}
