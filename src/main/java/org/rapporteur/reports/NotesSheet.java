package org.rapporteur.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapporteur.core.report.ChapterReport;
import org.rapporteur.core.report.RecommendationReport;
import org.rapporteur.text.Texts;

/** Writes what the figures of a report mean. */
final class NotesSheet {

    private static final int WORD_WIDTH = 40;
    private static final int TEXT_WIDTH = 100;
    private static final int UNITS_A_CHARACTER = 256;
    private static final List<String> EXPLAINED = List.of(
            "member_states",
            "reporting",
            "asked",
            "answered",
            "applicable",
            "scale",
            "not_known",
            "not_applicable",
            "not_answered",
            "rounding");

    private final XSSFWorkbook workbook;
    private final SheetStyles styles;
    private final SheetHead head;

    NotesSheet(XSSFWorkbook workbook, SheetStyles styles, SheetHead head) {
        this.workbook = workbook;
        this.styles = styles;
        this.head = head;
    }

    void write(ChapterReport report, Texts texts, boolean synthetic) {
        var sheet = workbook.createSheet(texts.text("reports.notes.sheet"));
        sheet.setColumnWidth(0, WORD_WIDTH * UNITS_A_CHARACTER);
        sheet.setColumnWidth(1, TEXT_WIDTH * UNITS_A_CHARACTER);
        TableSheet.writeHead(sheet, styles, head);
        var heading = sheet.createRow(4).createCell(0);
        heading.setCellValue(texts.text("reports.notes.heading"));
        heading.setCellStyle(styles.title);
        var notes = notes(report, texts, synthetic);
        for (int i = 0; i < notes.size(); i++) {
            write(sheet, 5 + i, notes.get(i));
        }
        TableSheet.preparePrint(sheet, 2, texts);
    }

    private record Note(String word, String text) {}

    private static List<Note> notes(ChapterReport report, Texts texts, boolean synthetic) {
        var notes = new ArrayList<Note>();
        if (synthetic) {
            notes.add(explained("synthetic", texts));
        }
        notes.addAll(about(report, texts));
        EXPLAINED.forEach(word -> notes.add(explained(word, texts)));
        var support = supported(report);
        if (!support.isEmpty()) {
            notes.add(new Note(
                    texts.text("reports.notes.support"),
                    texts.text("reports.notes.support.text", Map.of("recommendations", support))));
        }
        return notes;
    }

    private static List<Note> about(ChapterReport report, Texts texts) {
        var latest = report.basis().latestSubmission().map(Object::toString);
        return List.of(
                new Note(texts.text("reports.notes.year"), String.valueOf(report.year())),
                new Note(
                        texts.text("reports.notes.region"),
                        ChapterTables.covered(report.basis().region(), texts)),
                new Note(texts.text("reports.notes.latest"), latest.orElseGet(() -> texts.text("reports.notes.none"))),
                new Note(texts.text("reports.notes.definition"), report.definitionHash()));
    }

    private static Note explained(String word, Texts texts) {
        return new Note(texts.text("reports.notes." + word), texts.text("reports.notes." + word + ".text"));
    }

    private static String supported(ChapterReport report) {
        return report.recommendations().stream()
                .filter(RecommendationReport::support)
                .map(recommendation -> recommendation.id().toString())
                .collect(Collectors.joining(", "));
    }

    private void write(XSSFSheet sheet, int number, Note note) {
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
