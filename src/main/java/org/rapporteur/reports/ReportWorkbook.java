package org.rapporteur.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapporteur.text.Texts;
import org.rapporteur.workbook.xlsx.StableZip;

/** A report as an .xlsx workbook: the charts, a sheet for each table and one of notes. */
final class ReportWorkbook {

    /** Given as the time of making where nothing has been submitted: the same submissions give the same bytes. */
    private static final Instant NEVER = Instant.parse("2000-01-01T00:00:00Z");

    private static final int FIRST_GRAPH = 4;

    private final ReportSheets sheets;
    private final Texts texts;

    ReportWorkbook(ReportSheets sheets, Texts texts) {
        this.sheets = sheets;
        this.texts = texts;
    }

    /** The whole file. Rows are written as they are made: a chapter has tens of thousands of cells. */
    byte[] write() {
        try (var described = new XSSFWorkbook();
                var workbook = new SXSSFWorkbook(described)) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded); // or the sizes of its entries cannot be read back
            var styles = new SheetStyles(described);
            if (!sheets.graphs().isEmpty()) {
                drawGraphs(workbook, described, styles);
            }
            for (var table : sheets.tables()) {
                new TableSheet(workbook, styles, sheets.head()).write(table, texts);
            }
            new NotesSheet(workbook, styles, sheets.head()).write(sheets.notes(), texts);
            describe(described);
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return StableZip.rewritten(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void drawGraphs(SXSSFWorkbook workbook, XSSFWorkbook described, SheetStyles styles) {
        var name = texts.text("reports.table.graphs");
        var sheet = workbook.createSheet(name);
        TableSheet.writeHead(sheet, styles, sheets.head());
        TableSheet.preparePrint(sheet, 2, texts);
        var drawn = new GraphSheet(described.getSheet(name), FIRST_GRAPH);
        sheets.graphs().forEach(drawn::draw);
    }

    private void describe(XSSFWorkbook workbook) {
        var time = Optional.of(Date.from(sheets.latestSubmission().orElse(NEVER)));
        var properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(sheets.head().title());
        properties.setCreator("Rapporteur");
        properties.setCreated(time);
        properties.setModified(time);
    }
}
