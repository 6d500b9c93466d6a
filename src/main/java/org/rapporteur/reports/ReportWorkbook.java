package org.rapporteur.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.text.Texts;

/** A chapter's report as an .xlsx workbook: a sheet for each table and one of notes. */
final class ReportWorkbook {

    /** Given as the time of making where nothing has been submitted: the same submissions give the same bytes. */
    private static final Instant NEVER = Instant.parse("2000-01-01T00:00:00Z");

    private final ChapterReport report;
    private final Texts texts;
    private final boolean synthetic;

    ReportWorkbook(ChapterReport report, Texts texts, boolean synthetic) {
        this.report = report;
        this.texts = texts;
        this.synthetic = synthetic;
    }

    /** The whole file. */
    byte[] write() {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            var head = new SheetHead(title(), basis(), mark());
            for (var table : new ChapterTables(report, texts).all()) {
                new TableSheet(workbook, styles, head).write(table, texts);
            }
            new NotesSheet(workbook, styles, head).write(report, texts, synthetic);
            describe(workbook);
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return StableZip.rewritten(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describe(XSSFWorkbook workbook) {
        var time = Optional.of(Date.from(report.basis().latestSubmission().orElse(NEVER)));
        var properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(title());
        properties.setCreator("Rapporteur");
        properties.setCreated(time);
        properties.setModified(time);
    }

    private String title() {
        return texts.text("reports.workbook.title", Map.of("chapter", report.chapter(), "title", report.title()));
    }

    private String basis() {
        var total = report.basis().total();
        return texts.text(
                report.basis().region().isPresent() ? "reports.workbook.basis_of_region" : "reports.workbook.basis",
                Map.of(
                        "year", String.valueOf(report.year()),
                        "region", ChapterTables.covered(report.basis().region(), texts),
                        "reporting", total.reporting(),
                        "states", total.memberStates()));
    }

    private Optional<String> mark() {
        return synthetic ? Optional.of(texts.text("reports.workbook.synthetic")) : Optional.empty();
    }
}
