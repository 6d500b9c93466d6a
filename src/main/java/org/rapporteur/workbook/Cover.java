package org.rapporteur.workbook;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.Part;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.validation.Completion;
import org.rapporteur.text.EffortTexts;
import org.rapporteur.text.Texts;
import org.rapporteur.workbook.xlsx.CellStyle;
import org.rapporteur.workbook.xlsx.Sheet;
import org.rapporteur.workbook.xlsx.Sheet.Page;
import org.rapporteur.workbook.xlsx.Sheet.Row;
import org.rapporteur.workbook.xlsx.Sheet.Visibility;
import org.rapporteur.workbook.xlsx.Value;

/** Prints the first sheet: whose return it is, when it is due, what to do, and how far each chapter is. */
final class Cover {

    private static final int LINK = 1;
    private static final int TITLE = 2;
    private static final int ANSWERED = 3;
    private static final int MISSING = 4;
    private static final List<Double> WIDTHS = List.of(0.0, 16.0, 54.0, 18.0, 18.0);
    private static final int INSTRUCTIONS = 6;

    private final WorkbookLayout layout;
    private final WorkbookContents contents;
    private final CheckSheet checks;
    private final Texts texts;
    private final Sheet sheet;

    private Cover(WorkbookLayout layout, WorkbookContents contents, CheckSheet checks) {
        this.layout = layout;
        this.checks = checks;
        this.contents = contents;
        this.texts = layout.texts();
        this.sheet = new Sheet(layout.coverName(), setup());
    }

    static Sheet of(WorkbookLayout layout, WorkbookContents contents, CheckSheet checks) {
        var cover = new Cover(layout, contents, checks);
        cover.print();
        return cover.sheet;
    }

    /** At the foot of every page, so that a page that was printed and lost is known again. */
    static String footer(Texts texts, WorkbookContents contents) {
        return texts.text("workbook.footer", naming(contents));
    }

    private static Map<String, Object> naming(WorkbookContents contents) {
        var year = String.valueOf(contents.questionnaire().year());
        return Map.of("year", year, "state", contents.state().name());
    }

    private Sheet.Setup setup() {
        return new Sheet.Setup(
                Visibility.VISIBLE,
                Direction.isRightToLeft(texts),
                Page.PORTRAIT,
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
        var title = sheet.row(44).cell(0, WorkbookLayout.COVER_KEY, Look.STANDARD);
        across(title, texts.text("workbook.cover.title", naming(contents)), Look.COVER_TITLE);
        fitted(contents.questionnaire().catalogue().instrument().title(), Look.COVER_SUBTITLE);
        sheet.row(9);
        across(sheet.row(34), contents.state().name(), Look.COVER_STATE);
        if (!contents.part().whole()) {
            fitted(texts.text("workbook.cover.part", Map.of("places", places(contents.part()))), Look.TRIAL);
        }
        if (contents.state().equals(Preview.STATE)) {
            fitted(texts.text("workbook.cover.preview"), Look.TRIAL);
        } else if (contents.trial()) {
            fitted(texts.text("workbook.cover.trial"), Look.TRIAL);
        }
    }

    private String places(Part part) {
        var chapters = part.chapters().stream()
                .map(chapter -> texts.text("workbook.cover.part.chapter", Map.of("number", chapter)));
        var recommendations = part.recommendations().stream().map(RecommendationId::toString);
        return texts.allOf(Stream.concat(chapters, recommendations).toList());
    }

    private void printFacts() {
        var format = DateTimeFormatter.ofPattern(texts.text("workbook.cover.date"), texts.locale());
        printFact("workbook.cover.due", contents.questionnaire().due().format(format));
        var revision = Map.of("revision", contents.revision());
        printFact("workbook.cover.revision", texts.text("workbook.cover.revision.value", revision));
        printFact(
                "workbook.cover.effort.required",
                EffortTexts.of(contents.effort().required(), texts));
        printFact(
                "workbook.cover.effort.everything",
                EffortTexts.of(contents.effort().everything(), texts));
        fitted(texts.text("workbook.cover.effort.note"), Look.COVER_NOTE);
        sheet.row(9);
    }

    private void printFact(String label, String value) {
        sheet.row(20)
                .cell(LINK, texts.text(label), Look.COVER_LABEL)
                .cell(TITLE, "", Look.COVER_LABEL)
                .cell(ANSWERED, value, Look.COVER_VALUE)
                .cell(MISSING, "", Look.COVER_VALUE);
        sheet.merge(LINK, TITLE);
        sheet.merge(ANSWERED, MISSING);
    }

    private void printInstructions() {
        across(sheet.row(24), texts.text("workbook.cover.instructions"), Look.COVER_HEADING);
        IntStream.rangeClosed(1, INSTRUCTIONS)
                .forEach(number -> fitted(texts.text("workbook.cover.instruction." + number), Look.COVER_TEXT));
        if (contents.hasReview()) {
            fitted(texts.text("workbook.cover.instruction.review"), Look.COVER_TEXT);
        }
        sheet.row(9);
    }

    private void printChapters() {
        sheet.row(24)
                .cell(LINK, texts.text("workbook.cover.chapter"), Look.TABLE_HEAD)
                .cell(TITLE, "", Look.TABLE_HEAD)
                .cell(ANSWERED, texts.text("workbook.cover.answered"), Look.TABLE_HEAD)
                .cell(MISSING, texts.text("workbook.cover.missing"), Look.TABLE_HEAD);
        sheet.merge(LINK, TITLE);
        var total = Completion.NOTHING;
        for (var chapter : contents.printedChapters()) {
            var completion = contents.completionOf(chapter.number());
            printChapter(chapter, completion);
            total = total.plus(completion);
        }
        printTotal(total);
    }

    /** The link has a cell of its own, because LibreOffice does not wrap the text of a link. */
    private void printChapter(QuestionnaireChapter chapter, Completion completion) {
        var name = layout.sheetName(chapter.number());
        var title = chapter.chapter().title();
        var row = sheet.row(
                Math.max(24, TextHeight.of(title, WIDTHS.get(TITLE) * TextHeight.CAPITALS, Look.TABLE_NOTE) + 4));
        row.cell(LINK, name, Look.TABLE_LINK).cell(TITLE, title, Look.TABLE_NOTE);
        var counts = checks.counts();
        printCounts(row, completion, key -> counts.chapter(chapter.number(), key), Look.TABLE_CELL);
        sheet.link(LINK, name, "B1");
    }

    private void printTotal(Completion total) {
        var row = sheet.row(24)
                .cell(LINK, texts.text("workbook.cover.total"), Look.TABLE_TOTAL)
                .cell(TITLE, "", Look.TABLE_TOTAL);
        printCounts(row, total, checks.counts()::total, Look.TABLE_TOTAL);
        sheet.merge(LINK, TITLE);
    }

    /** @param formulas by the keys of their texts */
    private void printCounts(
            Row row, Completion completion, Function<String, Optional<String>> formulas, CellStyle style) {
        var numbers = Map.of(
                "answered", completion.answered(),
                "required", completion.required(),
                "missing", completion.missing());
        for (var column : List.of(ANSWERED, MISSING)) {
            var key = column == ANSWERED ? "workbook.cover.answered.value" : "workbook.cover.missing.value";
            var text = Value.of(texts.text(key, numbers));
            formulas.apply(key)
                    .ifPresentOrElse(
                            formula -> row.formula(column, formula, text, style), () -> row.cell(column, text, style));
        }
    }

    /** A text over the whole width, as high as it needs. */
    private void fitted(String text, CellStyle style) {
        var width = WIDTHS.stream().mapToDouble(Double::doubleValue).sum();
        across(sheet.row(TextHeight.of(text, width, style) + 4), text, style);
    }

    private void across(Row row, String text, CellStyle style) {
        row.cell(LINK, text, style)
                .cell(TITLE, "", style)
                .cell(ANSWERED, "", style)
                .cell(MISSING, "", style);
        sheet.merge(LINK, MISSING);
    }
}
