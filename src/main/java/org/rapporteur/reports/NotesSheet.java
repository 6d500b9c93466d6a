package org.rapporteur.reports;

import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.rapporteur.text.Texts;

/** Writes what the figures of a report mean. */
final class NotesSheet {

    private static final int WORD_WIDTH = 40;
    private static final int TEXT_WIDTH = 100;
    private static final int UNITS_A_CHARACTER = 256;

    private final SXSSFWorkbook workbook;
    private final SheetStyles styles;
    private final SheetHead head;

    NotesSheet(SXSSFWorkbook workbook, SheetStyles styles, SheetHead head) {
        this.workbook = workbook;
        this.styles = styles;
        this.head = head;
    }

    void write(List<Note> notes, Texts texts) {
        var sheet = workbook.createSheet(texts.text("reports.notes.sheet"));
        sheet.setColumnWidth(0, WORD_WIDTH * UNITS_A_CHARACTER);
        sheet.setColumnWidth(1, TEXT_WIDTH * UNITS_A_CHARACTER);
        TableSheet.writeHead(sheet, styles, head);
        var heading = sheet.createRow(4).createCell(0);
        heading.setCellValue(texts.text("reports.notes.heading"));
        heading.setCellStyle(styles.title);
        for (int i = 0; i < notes.size(); i++) {
            write(sheet, 5 + i, notes.get(i));
        }
        TableSheet.preparePrint(sheet, 2, texts);
    }

    private void write(Sheet sheet, int number, Note note) {
        var row = sheet.createRow(number);
        var word = row.createCell(0);
        word.setCellValue(note.word());
        word.setCellStyle(styles.key);
        var text = row.createCell(1);
        text.setCellValue(note.text());
        text.setCellStyle(styles.text);
        TableSheet.setLines(row, TableSheet.lines(note.text(), TEXT_WIDTH));
    }
}
