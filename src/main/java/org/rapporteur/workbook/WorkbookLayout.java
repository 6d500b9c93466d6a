package org.rapporteur.workbook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.text.Texts;
import org.rapporteur.workbook.xlsx.Validation;

/**
 * Everything that is printed in the sheets of one questionnaire in one language, whoever answers it. The writer prints
 * it; the reader compares with it, so that it can tell what a person has put beside the answers.
 */
final class WorkbookLayout {

    static final String IDENTITY_SHEET = "rapporteur";

    /** What stands in the first cell of the cover, by which it is known under any name. */
    static final String COVER_KEY = "cover";

    private final Texts texts;
    private final HowToAnswer how;
    private final SortedMap<Integer, List<PrintedRow>> chapters = new TreeMap<>();
    private final Map<String, PrintedRow> byKey = new HashMap<>();
    private final Map<Column, String> headings = new EnumMap<>(Column.class);

    WorkbookLayout(Questionnaire questionnaire, Texts texts) {
        this.texts = texts;
        this.how = new HowToAnswer(texts, new AskedWhere(questionnaire, texts));
        for (var column : Column.values()) {
            headings.put(column, texts.text(column.heading()));
        }
        var rows = new ChapterRows(questionnaire.catalogue().instrument(), texts, how, headings);
        questionnaire.chapters().forEach(chapter -> chapters.put(chapter.number(), rows.of(chapter)));
        chapters.values().forEach(list -> list.forEach(row -> byKey.put(row.key(), row)));
    }

    Texts texts() {
        return texts;
    }

    /** The rows of a chapter's sheet, from the top. */
    List<PrintedRow> rows(int chapter) {
        return chapters.getOrDefault(chapter, List.of());
    }

    /** The row that is printed with a key in the hidden column. */
    Optional<PrintedRow> row(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Heads of the columns. */
    Map<Column, String> headings() {
        return Collections.unmodifiableMap(headings);
    }

    Validation validation(Item item) {
        return how.validation(item);
    }

    /** Of the cell in which a carried-over answer is confirmed. */
    Validation confirmation() {
        return how.confirmation();
    }

    /** How to answer an item whose answer was carried over. */
    String howIfCarried(PrintedRow row) {
        return texts.text("workbook.how.carried", Map.of("how", row.text(Column.HOW)));
    }

    /** The word that confirms a carried-over answer. */
    String confirmed() {
        return texts.text("workbook.review.confirmed");
    }

    String coverName() {
        return texts.text("workbook.cover.sheet");
    }

    String sheetName(int chapter) {
        return texts.text("workbook.chapter.sheet", Map.of("chapter", chapter));
    }
}
