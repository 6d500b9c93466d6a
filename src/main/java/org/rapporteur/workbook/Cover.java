package org.rapporteur.workbook;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.validation.Completion;
import org.rapporteur.text.Texts;
import org.rapporteur.workbook.xlsx.CellStyle;
import org.rapporteur.workbook.xlsx.Sheet;
import org.rapporteur.workbook.xlsx.Sheet.Visibility;

/** Prints the first sheet: whose return it is, when it is due, what to do, and how far each chapter is. */
final class Cover {

    private static final int FIRST = 1;
    private static final int MIDDLE = 2;
    private static final int LAST = 3;
    private static final List<Double> WIDTHS = List.of(0.0, 58.0, 22.0, 24.0);
    private static final int INSTRUCTIONS = 6;

    private final WorkbookLayout layout;
    private final WorkbookContents contents;
    private final Texts texts;
    private final Sheet sheet;

    private Cover(WorkbookLayout layout, WorkbookContents contents) {
        this.layout = layout;
        this.contents = contents;
        this.texts = layout.texts();
        this.sheet = new Sheet(layout.coverName(), setup());
    }

    static Sheet of(WorkbookLayout layout, WorkbookContents contents) {
        var cover = new Cover(layout, contents);
        cover.print();
        return cover.sheet;
    }

    /** At the foot of every page, so that a page that was printed and lost is known again. */
    static String footer(Texts texts, WorkbookContents contents) {
        return texts.text("workbook.footer", naming(contents));
    }

    private static Map<String, Object> naming(WorkbookContents contents) {
        return Map.of(
                "year",
                String.valueOf(contents.questionnaire().year()),
                "state",
                contents.state().name());
    }

    private Sheet.Setup setup() {
        return new Sheet.Setup(
                Visibility.VISIBLE,
                Direction.isRightToLeft(texts),
                false,
                0,
                Optional.empty(),
                Optional.of(Look.BLUE),
                footer(texts, contents));
    }

    private void print() {
        for (var column = 0; column < WIDTHS.size(); column++) {
            sheet.width(column, WIDTHS.get(column));
        }
        printTitle();
        printFacts();
        printInstructions();
        printChapters();
    }

    private void printTitle() {
        var id = contents.questionnaire().instrument();
        var instrument = Map.of("id", id, "instrument", id.replace('-', '_'));
        across(WorkbookLayout.COVER_KEY, texts.text("workbook.cover.title", naming(contents)), Look.COVER_TITLE, 44);
        across(texts.text("workbook.instrument", instrument), Look.COVER_SUBTITLE);
        space();
        across("", contents.state().name(), Look.COVER_STATE, 34);
        if (contents.trial()) {
            across(texts.text("workbook.cover.trial"), Look.TRIAL);
        }
    }

    private void printFacts() {
        var format = DateTimeFormatter.ofPattern(texts.text("workbook.cover.date"), texts.locale());
        fact("workbook.cover.due", contents.questionnaire().due().format(format));
        var revision = Map.of("revision", contents.revision());
        fact("workbook.cover.revision", texts.text("workbook.cover.revision.value", revision));
        space();
    }

    private void fact(String key, String value) {
        var label = texts.text(key);
        sheet.row(20)
                .cell(FIRST, label, Look.COVER_LABEL)
                .cell(MIDDLE, value, Look.COVER_VALUE)
                .cell(LAST, "", Look.COVER_VALUE);
        sheet.merge(MIDDLE, LAST);
    }

    private void printInstructions() {
        across("", texts.text("workbook.cover.instructions"), Look.COVER_HEADING, 24);
        IntStream.rangeClosed(1, INSTRUCTIONS)
                .forEach(number -> across(texts.text("workbook.cover.instruction." + number), Look.COVER_TEXT));
        space();
    }

    private void printChapters() {
        across("", texts.text("workbook.cover.chapters"), Look.COVER_HEADING, 24);
        tableRow(
                texts.text("workbook.cover.chapter"),
                texts.text("workbook.cover.answered"),
                texts.text("workbook.cover.missing"),
                Look.TABLE_HEAD,
                Look.TABLE_HEAD);
        var total = Completion.NOTHING;
        for (var chapter : contents.printedChapters()) {
            var completion = contents.completionOf(chapter.number());
            printChapter(chapter, completion);
            total = total.plus(completion);
        }
        completionRow(texts.text("workbook.cover.total"), total, Look.TABLE_TOTAL, Look.TABLE_TOTAL);
    }

    private void printChapter(QuestionnaireChapter chapter, Completion completion) {
        var arguments =
                Map.of("chapter", chapter.number(), "title", chapter.chapter().title());
        var title = texts.text("workbook.chapter.title", arguments);
        completionRow(title, completion, Look.TABLE_LINK, Look.TABLE_CELL);
        sheet.link(FIRST, layout.sheetName(chapter.number()), "B1");
    }

    private void completionRow(String title, Completion completion, CellStyle first, CellStyle others) {
        var counts = Map.of(
                "answered", completion.answered(),
                "required", completion.required(),
                "missing", completion.missing());
        tableRow(
                title,
                texts.text("workbook.cover.answered.value", counts),
                texts.text("workbook.cover.missing.value", counts),
                first,
                others);
    }

    private void tableRow(String title, String answered, String missing, CellStyle first, CellStyle others) {
        sheet.row(Math.max(22, TextHeight.of(title, WIDTHS.get(FIRST), first)))
                .cell(FIRST, title, first)
                .cell(MIDDLE, answered, others)
                .cell(LAST, missing, others);
    }

    private void across(String text, CellStyle style) {
        var width = WIDTHS.stream().mapToDouble(Double::doubleValue).sum();
        across("", text, style, TextHeight.of(text, width, style) + 3);
    }

    private void across(String key, String text, CellStyle style, double height) {
        var row = sheet.row(height);
        if (!key.isEmpty()) {
            row.cell(0, key, Look.STANDARD);
        }
        row.cell(FIRST, text, style).cell(MIDDLE, "", style).cell(LAST, "", style);
        sheet.merge(FIRST, LAST);
    }

    private void space() {
        sheet.row(9);
    }
}
