package org.rapporteur.workbook.annotated;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapporteur.core.questionnaire.Level;
import org.rapporteur.text.Languages;
import org.rapporteur.text.Texts;
import org.rapporteur.workbook.Direction;
import org.rapporteur.workbook.TextHeight;
import org.rapporteur.workbook.WorkbookReader;
import org.rapporteur.workbook.xlsx.EscapedText;
import org.rapporteur.workbook.xlsx.Sheet;

/** Prints the first sheet of an annotated copy: which file it is, what became of it, and all findings with links. */
final class FindingsSheet {

    private static final int NUMBER = 1;
    private static final int LEVEL = 2;
    private static final int SHEET = 3;
    private static final int CELL = 4;
    private static final int SUBJECT = 5;
    private static final int TEXT = 6;

    /** In characters; the first column is hidden. */
    private static final List<Integer> WIDTHS = List.of(0, 6, 12, 18, 11, 44, 80);

    private static final int UNITS_A_CHARACTER = 256;
    private static final double MARGIN_IN_INCHES = 0.4;
    private static final double POINTS = 10;

    private final Texts texts;
    private final FindingsStyles styles;
    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private int rows;

    private FindingsSheet(XSSFWorkbook workbook, Texts texts) {
        this.texts = texts;
        this.workbook = workbook;
        this.styles = new FindingsStyles(workbook);
        this.sheet = workbook.createSheet(freeName(workbook, texts.text("copy.sheet")));
    }

    /** Puts the sheet before all others. */
    static void print(XSSFWorkbook workbook, Texts texts, CheckedFile file, Listed listed) {
        var printing = new FindingsSheet(workbook, texts);
        printing.setUp();
        printing.printHead(file, listed);
        printing.printTable(listed.notes);
        workbook.setSheetOrder(printing.sheet.getSheetName(), 0);
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        workbook.setFirstVisibleTab(0);
    }

    /** What an earlier print keeps for the next copy; empty where the sheet is no such print. */
    static String earlierFills(XSSFSheet sheet) {
        return text(sheet, 1);
    }

    static boolean isOne(XSSFSheet sheet) {
        return text(sheet, 0).equals(WorkbookReader.FINDINGS_KEY);
    }

    private static String text(XSSFSheet sheet, int index) {
        var row = sheet.getRow(index);
        var cell = row == null ? null : row.getCell(0);
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static String freeName(XSSFWorkbook workbook, String wanted) {
        var name = wanted;
        for (var count = 2; workbook.getSheet(name) != null; count++) {
            name = wanted + " (" + count + ")";
        }
        return name;
    }

    private void setUp() {
        for (var column = 0; column < WIDTHS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * UNITS_A_CHARACTER);
        }
        sheet.setColumnHidden(0, true);
        sheet.setRightToLeft(Direction.isRightToLeft(texts));
        sheet.setDisplayGridlines(false);
        sheet.setTabColor(new XSSFColor(MarkColour.ERROR.shade(0)));
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN_IN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_IN_INCHES);
        sheet.getFooter().setCenter(texts.text("copy.footer", Map.of("page", "&P", "pages", "&N")));
    }

    private void printHead(CheckedFile file, Listed listed) {
        var title = texts.text("copy.title", Map.of("state", file.state(), "year", String.valueOf(file.year())));
        var first = across(title, styles.title, 30);
        write(first, 0, WorkbookReader.FINDINGS_KEY, styles.hidden);
        var about = Map.of("file", file.fileName(), "time", time(file.receivedAt()));
        var second = across(texts.text("copy.file", about), styles.fact);
        write(second, 0, listed.earlierFills, styles.hidden);
        if (file.trial()) {
            across(texts.text("copy.trial"), styles.trial);
        }
        across(accounting(file), styles.fact);
        across(counts(listed.notes), styles.fact);
        across(texts.text(listed.notes.isEmpty() ? "copy.nothing" : "copy.next"), styles.fact);
        if (listed.uncommented > 0) {
            across(texts.text("copy.uncommented", Map.of("count", listed.uncommented)), styles.fact);
        }
    }

    private String time(Instant moment) {
        var format = DateFormat.getInstanceForSkeleton("yMMMMdHHmm", Languages.formatting(texts.locale()));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return texts.text("page.time", Map.of("time", format.format(Date.from(moment))));
    }

    private String accounting(CheckedFile file) {
        var accounting = file.accounting();
        return texts.text(
                "copy.accounting",
                Map.of(
                        "filled", accounting.filled(),
                        "stored", accounting.stored(),
                        "unchanged", accounting.unchanged(),
                        "rejected", accounting.rejected(),
                        "ignored", accounting.ignored(),
                        "conflicting", accounting.conflicting()));
    }

    private String counts(List<Note> notes) {
        return texts.text(
                "copy.counts", Stream.of(Level.values()).collect(Collectors.toMap(Level::key, level -> notes.stream()
                        .filter(note -> note.level() == level)
                        .count())));
    }

    private void printTable(List<Note> notes) {
        var heading = row(24);
        var columns = List.of("number", "level", "sheet", "cell", "subject", "text");
        columns.forEach(name ->
                write(heading, NUMBER + columns.indexOf(name), texts.text("copy.column." + name), styles.heading));
        var first = rows;
        var levels = Stream.of(Level.values()).collect(Collectors.toMap(level -> level, styles::level));
        notes.forEach(note -> print(note, rows - first + 1, levels.get(note.level())));
        sheet.createFreezePane(0, first);
        sheet.setRepeatingRows(new CellRangeAddress(first - 1, first - 1, -1, -1));
        sheet.setAutoFilter(new CellRangeAddress(first - 1, Math.max(first, rows - 1), NUMBER, TEXT));
    }

    private void print(Note note, int number, XSSFCellStyle level) {
        var row = row(Math.max(
                height(note.sheet(), SHEET), Math.max(height(note.subject(), SUBJECT), height(note.text(), TEXT))));
        var numbered = row.createCell(NUMBER);
        numbered.setCellValue(number);
        numbered.setCellStyle(styles.number);
        write(row, LEVEL, texts.text("copy.level." + note.level().key()), level);
        write(row, SHEET, note.sheet().isEmpty() ? elsewhere(note) : note.sheet(), styles.text);
        var target = workbook.getSheet(note.sheet());
        var cell = write(row, CELL, place(note), target == null ? styles.text : styles.link);
        if (target != null) {
            link(cell, target.getSheetName(), note.cell().isEmpty() ? "A1" : note.cell());
        }
        write(row, SUBJECT, note.subject(), styles.text);
        write(row, TEXT, note.text(), styles.text);
    }

    /** A rule may find something in an answer that the return has and this file has not. */
    private String elsewhere(Note note) {
        return texts.text(note.subject().isEmpty() ? "copy.whole-file" : "copy.not-here");
    }

    private String place(Note note) {
        return note.cell().isEmpty() && !note.sheet().isEmpty() ? texts.text("copy.whole-sheet") : note.cell();
    }

    private void link(XSSFCell cell, String name, String target) {
        var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(Sheet.quoted(name) + "!" + target);
        cell.setHyperlink(link);
    }

    private static double height(String text, int column) {
        return TextHeight.of(text, WIDTHS.get(column), POINTS, false);
    }

    private XSSFRow row(double height) {
        var row = sheet.createRow(rows++);
        row.setHeightInPoints((float) height);
        return row;
    }

    private XSSFRow across(String text, XSSFCellStyle style) {
        var width = WIDTHS.stream().mapToInt(Integer::intValue).sum();
        return across(text, style, TextHeight.of(text, width, POINTS, false));
    }

    private XSSFRow across(String text, XSSFCellStyle style, double height) {
        var row = row(height);
        for (var column = NUMBER; column <= TEXT; column++) {
            write(row, column, column == NUMBER ? text : "", style);
        }
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), NUMBER, TEXT));
        return row;
    }

    /** Always as a text, so that nothing that a file holds becomes a formula. */
    private static XSSFCell write(XSSFRow row, int column, String text, XSSFCellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(EscapedText.encode(text));
        }
        return cell;
    }

    /**
     * What the sheet lists.
     *
     * @param uncommented cells in question that have a colour and no comment
     * @param earlierFills what is to be kept in the hidden column for the next copy
     */
    record Listed(List<Note> notes, int uncommented, String earlierFills) {}
}
