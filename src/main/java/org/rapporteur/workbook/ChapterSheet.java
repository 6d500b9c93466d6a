package org.rapporteur.workbook;

import java.util.Optional;
import org.rapporteur.core.questionnaire.AnswerType.Narrative;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.workbook.xlsx.CellStyle;
import org.rapporteur.workbook.xlsx.Sheet;
import org.rapporteur.workbook.xlsx.Sheet.Page;
import org.rapporteur.workbook.xlsx.Sheet.Visibility;

/** Prints a chapter's sheet. */
final class ChapterSheet {

    private static final int FROZEN_ROWS = 2;
    private static final int LEAST_NARRATIVE = 54;

    private final WorkbookLayout layout;
    private final WorkbookContents contents;
    private final Sheet sheet;

    private ChapterSheet(WorkbookLayout layout, WorkbookContents contents, int chapter) {
        this.layout = layout;
        this.contents = contents;
        this.sheet = new Sheet(layout.sheetName(chapter), setup(layout, contents));
    }

    static Sheet of(WorkbookLayout layout, WorkbookContents contents, QuestionnaireChapter chapter) {
        var printing = new ChapterSheet(layout, contents, chapter.number());
        for (var column : Column.values()) {
            printing.sheet.width(column.position(), column.width());
        }
        layout.rows(chapter.number()).forEach(printing::print);
        return printing.sheet;
    }

    private static Sheet.Setup setup(WorkbookLayout layout, WorkbookContents contents) {
        return new Sheet.Setup(
                Visibility.VISIBLE,
                Direction.isRightToLeft(layout.texts()),
                Page.LANDSCAPE,
                FROZEN_ROWS,
                Optional.of(Column.values().length),
                Optional.empty(),
                Cover.footer(layout.texts(), contents));
    }

    private void print(PrintedRow row) {
        switch (row.kind()) {
            case CHAPTER -> printTitle(row);
            case HEADER, CHAPEAU, HEADING, RECOMMENDATION -> printCells(row, "", "");
            case ITEM -> row.item().ifPresent(item -> printItem(row, item));
        }
    }

    private void printTitle(PrintedRow row) {
        printCells(row, "", "");
        sheet.merge(Column.PARAGRAPH.position(), Column.PREVIOUS.position());
        sheet.link(Column.HOW.position(), layout.coverName(), "B1");
    }

    private void printItem(PrintedRow row, Item item) {
        var answer = AnswerText.of(item, contents.present().value(item.code()));
        var previous = AnswerText.of(item, contents.previous().value(item.code()));
        printCells(row, answer, previous);
        sheet.validate(Column.ANSWER.position(), layout.validation(item));
    }

    private void printCells(PrintedRow row, String answer, String previous) {
        var printed = sheet.row(height(row, answer, previous));
        printed.cell(Column.CODE.position(), row.key(), Look.STANDARD);
        for (var column : Column.values()) {
            if (column != Column.CODE) {
                printed.cell(column.position(), text(row, column, answer, previous), style(row, column));
            }
        }
    }

    private static String text(PrintedRow row, Column column, String answer, String previous) {
        if (row.kind() == PrintedRow.Kind.ITEM && column == Column.ANSWER) {
            return answer;
        }
        return row.kind() == PrintedRow.Kind.ITEM && column == Column.PREVIOUS ? previous : row.text(column);
    }

    private static double height(PrintedRow row, String answer, String previous) {
        var height = 16.0;
        for (var column : Column.values()) {
            if (isFitted(row, column)) {
                var text = text(row, column, answer, previous);
                height = Math.max(height, TextHeight.of(text, column.width(), style(row, column)));
            }
        }
        return Math.max(height, least(row));
    }

    /** Titles and sub-headings run on over the empty cells beside them. */
    private static boolean isFitted(PrintedRow row, Column column) {
        return switch (row.kind()) {
            case CHAPTER, HEADING -> false;
            case HEADER, CHAPEAU, RECOMMENDATION, ITEM -> column != Column.CODE;
        };
    }

    private static double least(PrintedRow row) {
        return switch (row.kind()) {
            case CHAPTER -> 42;
            case HEADER -> 30;
            case HEADING -> 24;
            case CHAPEAU, RECOMMENDATION -> 20;
            case ITEM -> row.item().filter(ChapterSheet::isNarrative).isPresent() ? LEAST_NARRATIVE : 20;
        };
    }

    private static boolean isNarrative(Item item) {
        return item.type() instanceof Narrative;
    }

    private static CellStyle style(PrintedRow row, Column column) {
        return switch (row.kind()) {
            case CHAPTER -> column == Column.HOW ? Look.CHAPTER_LINK : Look.CHAPTER_TITLE;
            case HEADER -> column == Column.ANSWER ? Look.HEADER_ANSWER : Look.HEADER;
            case HEADING -> Look.HEADING;
            case CHAPEAU, RECOMMENDATION -> bandStyle(column);
            case ITEM -> itemStyle(column);
        };
    }

    private static CellStyle bandStyle(Column column) {
        return switch (column) {
            case PARAGRAPH -> Look.BAND_NUMBER;
            case RECOMMENDATION -> Look.BAND_TITLE;
            case CODE, QUESTION, ANSWER, PREVIOUS, HOW -> Look.BAND;
        };
    }

    private static CellStyle itemStyle(Column column) {
        return switch (column) {
            case PARAGRAPH -> Look.ITEM_NUMBER;
            case QUESTION -> Look.ITEM_QUESTION;
            case ANSWER -> Look.ITEM_ANSWER;
            case CODE, RECOMMENDATION, PREVIOUS, HOW -> Look.ITEM_NOTE;
        };
    }
}
