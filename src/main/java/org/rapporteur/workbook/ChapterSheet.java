package org.rapporteur.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Narrative;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.workbook.PrintedRow.Kind;
import org.rapporteur.workbook.xlsx.CellStyle;
import org.rapporteur.workbook.xlsx.Sheet;
import org.rapporteur.workbook.xlsx.Sheet.Page;
import org.rapporteur.workbook.xlsx.Sheet.Visibility;
import org.rapporteur.workbook.xlsx.Value;

/** Prints a chapter's sheet. */
final class ChapterSheet {

    private static final int FROZEN_ROWS = 2;
    private static final int LEAST_NARRATIVE = 54;

    private final WorkbookLayout layout;
    private final WorkbookContents contents;
    private final CheckSheet checks;
    private final List<Column> columns;
    private final Sheet sheet;

    private ChapterSheet(WorkbookLayout layout, WorkbookContents contents, CheckSheet checks, int chapter) {
        this.layout = layout;
        this.contents = contents;
        this.checks = checks;
        this.columns = contents.columns();
        this.sheet = new Sheet(layout.sheetName(chapter), setup());
    }

    static Sheet of(WorkbookLayout layout, WorkbookContents contents, CheckSheet checks, QuestionnaireChapter chapter) {
        var printing = new ChapterSheet(layout, contents, checks, chapter.number());
        for (var column : printing.columns) {
            printing.sheet.width(printing.position(column), column.width());
        }
        layout.rows(chapter.number()).stream()
                .filter(row -> row.isWithin(contents.part()))
                .forEach(printing::print);
        printing.shadeWhatIsNotAsked();
        return printing.sheet;
    }

    private void shadeWhatIsNotAsked() {
        var condition = CheckSheet.irrelevanceFormula("$A" + (FROZEN_ROWS + 1));
        sheet.shade(position(Column.ANSWER), FROZEN_ROWS, sheet.rowCount() - 1, condition, Look.NOT_ASKED);
    }

    private Sheet.Setup setup() {
        return new Sheet.Setup(
                Visibility.VISIBLE,
                Direction.isRightToLeft(layout.texts()),
                Page.LANDSCAPE,
                FROZEN_ROWS,
                Optional.of(columns.size()),
                Optional.empty(),
                Cover.footer(layout.texts(), contents));
    }

    private int position(Column column) {
        return columns.indexOf(column);
    }

    private void print(PrintedRow row) {
        switch (row.kind()) {
            case CHAPTER -> printTitle(row);
            case HEADER, CHAPEAU, HEADING, RECOMMENDATION, GROUP -> printCells(row);
            case ITEM -> row.item().ifPresent(item -> printItem(row, item));
        }
    }

    private void printTitle(PrintedRow row) {
        printCells(row);
        sheet.merge(position(Column.PARAGRAPH), position(Column.PREVIOUS));
        sheet.link(position(Column.HOW), layout.coverName(), "B1");
    }

    private void printItem(PrintedRow row, Item item) {
        printCells(row);
        sheet.validate(position(Column.ANSWER), layout.validation(item));
        if (contents.isUnreviewed(item)) {
            sheet.validate(position(Column.REVIEW), layout.confirmation());
        }
    }

    private void printCells(PrintedRow row) {
        var printed = sheet.row(height(row));
        for (var column : columns) {
            var place = position(column);
            var value = value(row, column);
            if (column == Column.CHECK && row.kind() == Kind.ITEM) {
                var formula = CheckSheet.messageFormula("$A" + sheet.rowCount());
                printed.formula(place, formula, value, style(row, column));
            } else {
                printed.cell(place, value, style(row, column));
            }
        }
    }

    private Value value(PrintedRow row, Column column) {
        return number(row, column).<Value>map(Value.Number::new).orElseGet(() -> Value.of(text(row, column)));
    }

    /** An answer that is a number, which stands in its cell as one. */
    private Optional<BigDecimal> number(PrintedRow row, Column column) {
        return row.item()
                .filter(item -> column == Column.ANSWER)
                .flatMap(item -> contents.present().value(item.code()))
                .filter(AnswerValue.Number.class::isInstance)
                .map(value -> ((AnswerValue.Number) value).number());
    }

    private String text(PrintedRow row, Column column) {
        return switch (column) {
            case CODE -> row.key();
            case ANSWER -> row.item().map(contents::presentText).orElseGet(() -> row.text(column));
            case PREVIOUS -> row.item().map(contents::previousText).orElseGet(() -> row.text(column));
            case CHECK -> row.item().map(Item::code).map(checks::message).orElseGet(() -> row.text(column));
            case HOW -> isUnreviewed(row) ? layout.howIfCarried(row) : row.text(column);
            case PARAGRAPH, RECOMMENDATION, QUESTION, REVIEW -> row.text(column);
        };
    }

    private boolean isUnreviewed(PrintedRow row) {
        return row.item().filter(contents::isUnreviewed).isPresent();
    }

    private double height(PrintedRow row) {
        var height = row.kind() == Kind.CHAPTER ? heightOfTitle(row) : 16.0;
        for (var column : columns) {
            if (isFitted(row, column)) {
                height = Math.max(height, TextHeight.of(text(row, column), column.width(), style(row, column)));
            }
        }
        return Math.max(height, least(row));
    }

    /** The title stands over all columns but the last. */
    private double heightOfTitle(PrintedRow row) {
        var width = columns.stream()
                .filter(column -> column != Column.HOW)
                .mapToDouble(Column::width)
                .sum();
        return TextHeight.of(row.text(Column.PARAGRAPH), width * TextHeight.CAPITALS, Look.CHAPTER_TITLE);
    }

    private static boolean isFitted(PrintedRow row, Column column) {
        return row.kind() != Kind.CHAPTER && column != Column.CODE;
    }

    private static double least(PrintedRow row) {
        return switch (row.kind()) {
            case CHAPTER -> 42;
            case HEADER -> 30;
            case HEADING -> 24;
            case CHAPEAU, RECOMMENDATION, GROUP -> 20;
            case ITEM -> row.item().filter(ChapterSheet::isNarrative).isPresent() ? LEAST_NARRATIVE : 20;
        };
    }

    private static boolean isNarrative(Item item) {
        return item.type() instanceof Narrative;
    }

    private CellStyle style(PrintedRow row, Column column) {
        if (column == Column.CODE) {
            return Look.STANDARD;
        }
        return switch (row.kind()) {
            case CHAPTER -> column == Column.HOW ? Look.CHAPTER_LINK : Look.CHAPTER_TITLE;
            case HEADER -> column == Column.ANSWER ? Look.HEADER_ANSWER : Look.HEADER;
            case HEADING -> Look.HEADING;
            case CHAPEAU, RECOMMENDATION -> bandStyle(column);
            case GROUP -> groupStyle(column);
            case ITEM -> itemStyle(row, column);
        };
    }

    private static CellStyle bandStyle(Column column) {
        return switch (column) {
            case PARAGRAPH -> Look.BAND_NUMBER;
            case RECOMMENDATION -> Look.BAND_TITLE;
            case CODE, QUESTION, ANSWER, REVIEW, CHECK, PREVIOUS, HOW -> Look.BAND;
        };
    }

    private static CellStyle groupStyle(Column column) {
        return switch (column) {
            case PARAGRAPH -> Look.GROUP_NUMBER;
            case QUESTION -> Look.GROUP_QUESTION;
            case CODE, RECOMMENDATION, ANSWER, REVIEW, CHECK, PREVIOUS, HOW -> Look.GROUP_NOTE;
        };
    }

    private CellStyle itemStyle(PrintedRow row, Column column) {
        return switch (column) {
            case PARAGRAPH -> Look.ITEM_NUMBER;
            case QUESTION -> Look.ITEM_QUESTION;
            case ANSWER -> answerStyle(row);
            case REVIEW -> isUnreviewed(row) ? Look.CARRIED_ANSWER : Look.ITEM_NOTE;
            case CHECK -> Look.ITEM_CHECK;
            case CODE, RECOMMENDATION, PREVIOUS, HOW -> Look.ITEM_NOTE;
        };
    }

    private CellStyle answerStyle(PrintedRow row) {
        var isFigure = row.item()
                .filter(item -> item.type() instanceof AnswerType.Number)
                .isPresent();
        if (isUnreviewed(row)) {
            return isFigure ? Look.CARRIED_FIGURE : Look.CARRIED_ANSWER;
        }
        return isFigure ? Look.ITEM_FIGURE : Look.ITEM_ANSWER;
    }
}
