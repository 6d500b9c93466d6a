package org.rapporteur.reports;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.rapporteur.reports.Table.Column;
import org.rapporteur.text.Texts;

/** Writes one table on a sheet of its own. */
final class TableSheet {

    private static final int BANDS = 4;
    /** The row of the headings, from 0. */
    static final int HEADINGS = 5;

    private static final int UNITS_A_CHARACTER = 256;
    private static final double POINTS_A_LINE = 13.5;
    private static final double MARGIN_IN_INCHES = 0.4;

    private final SXSSFWorkbook workbook;
    private final SheetStyles styles;
    private final SheetHead head;

    TableSheet(SXSSFWorkbook workbook, SheetStyles styles, SheetHead head) {
        this.workbook = workbook;
        this.styles = styles;
        this.head = head;
    }

    void write(Table table, Texts texts) {
        var sheet = workbook.createSheet(table.name());
        writeHead(sheet, styles, head);
        writeBands(sheet, table);
        writeHeadings(sheet, table.columns());
        for (int i = 0; i < table.rows().size(); i++) {
            writeRow(
                    sheet.createRow(HEADINGS + 1 + i),
                    table.columns(),
                    table.rows().get(i));
        }
        freeze(sheet, table);
        preparePrint(sheet, HEADINGS, texts);
    }

    /** The title, the basis and the mark, in the first three rows. */
    static void writeHead(Sheet sheet, SheetStyles styles, SheetHead head) {
        write(sheet.createRow(0), 0, head.title(), styles.title);
        write(sheet.createRow(1), 0, head.basis(), styles.basis);
        head.mark().ifPresent(mark -> write(sheet.createRow(2), 0, mark, styles.mark));
    }

    private void writeBands(Sheet sheet, Table table) {
        var row = sheet.createRow(BANDS);
        var first = 0;
        for (var band : table.bands()) {
            var last = first + band.columns().size() - 1;
            for (int column = first; column <= last; column++) {
                write(row, column, column == first ? band.heading() : "", styles.band);
            }
            if (last > first) {
                sheet.addMergedRegion(new CellRangeAddress(BANDS, BANDS, first, last));
            }
            first = last + 1;
        }
    }

    private void writeHeadings(Sheet sheet, List<Column> columns) {
        var row = sheet.createRow(HEADINGS);
        row.setHeightInPoints(42);
        for (int i = 0; i < columns.size(); i++) {
            write(row, i, columns.get(i).heading(), styles.heading);
            sheet.setColumnWidth(i, columns.get(i).width() * UNITS_A_CHARACTER);
        }
    }

    private void writeRow(Row row, List<Column> columns, List<Cell> cells) {
        var lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            write(row, i, cells.get(i), style(columns.get(i)));
            if (cells.get(i) instanceof Cell.Words words) {
                lines = Math.max(lines, lines(words.text(), columns.get(i).width()));
            }
        }
        setLines(row, lines);
    }

    /** How many lines a text takes in a column, guessed from its length: a reader of the file may not measure it. */
    static int lines(String text, int width) {
        return Math.max(1, (text.length() + width - 1) / width);
    }

    static void setLines(Row row, int lines) {
        row.setHeightInPoints((float) (lines * POINTS_A_LINE));
    }

    private static void write(Row row, int column, Cell cell, CellStyle style) {
        var target = row.createCell(column);
        target.setCellStyle(style);
        if (cell instanceof Cell.Figure figure) {
            target.setCellValue(figure.number().doubleValue());
        } else if (cell instanceof Cell.Words words) {
            target.setCellValue(words.text());
        }
    }

    private CellStyle style(Column column) {
        return switch (column.kind()) {
            case KEY -> styles.key;
            case TEXT -> styles.text;
            case COUNT -> styles.count;
            case PERCENT -> styles.percent;
            case NUMBER -> styles.number;
        };
    }

    private static void write(Row row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    /** Rows keep their names and columns their headings in sight; the headings filter. */
    private static void freeze(Sheet sheet, Table table) {
        var columns = table.columns().size();
        var keys = table.bands().size() > 1 ? table.bands().get(0).columns().size() : 0;
        sheet.createFreezePane(keys, HEADINGS + 1);
        var last = HEADINGS + Math.max(1, table.rows().size());
        sheet.setAutoFilter(new CellRangeAddress(HEADINGS, last, 0, columns - 1));
    }

    /** Landscape on A4, as wide as the page, with the headings on every page. */
    static void preparePrint(Sheet sheet, int headings, Texts texts) {
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN_IN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_IN_INCHES);
        sheet.setRepeatingRows(new CellRangeAddress(0, headings, -1, -1));
        var pages = Map.of("page", "&P", "pages", "&N");
        sheet.getFooter().setCenter(texts.text("reports.workbook.footer", pages));
    }
}
