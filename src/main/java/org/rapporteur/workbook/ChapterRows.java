package org.rapporteur.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.catalogue.Chapter;
import org.rapporteur.core.catalogue.Correspondence;
import org.rapporteur.core.catalogue.Instrument;
import org.rapporteur.core.catalogue.Recommendation;
import org.rapporteur.core.catalogue.Stated;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.QuestionnaireChapter;
import org.rapporteur.core.questionnaire.Section;
import org.rapporteur.text.Texts;
import org.rapporteur.workbook.PrintedRow.Kind;

/** Makes the rows of a chapter's sheet out of the questionnaire. */
final class ChapterRows {

    private final Map<String, String> names;
    private final Texts texts;
    private final HowToAnswer how;
    private final PrintedRow header;

    ChapterRows(Instrument instrument, Texts texts, HowToAnswer how, Map<Column, String> headings) {
        this.names = instrument.names();
        this.texts = texts;
        this.how = how;
        this.header = PrintedRow.of(headings.get(Column.CODE), Kind.HEADER, headings);
    }

    List<PrintedRow> of(QuestionnaireChapter asked) {
        var rows = new ArrayList<PrintedRow>();
        rows.add(title(asked.chapter()));
        rows.add(header);
        chapeau(asked.chapter()).ifPresent(rows::add);
        asked.sections().forEach(section -> add(rows, section));
        return List.copyOf(rows);
    }

    private PrintedRow title(Chapter chapter) {
        var arguments = Map.of("chapter", chapter.number(), "title", chapter.title());
        var title = texts.text("workbook.chapter.title", arguments);
        var back = texts.text("workbook.chapter.back");
        var cells = Map.of(Column.PARAGRAPH, title, Column.HOW, back);
        return PrintedRow.of("chapter " + chapter.number(), Kind.CHAPTER, cells);
    }

    private Optional<PrintedRow> chapeau(Chapter chapter) {
        return chapter.chapeau()
                .map(chapeau -> PrintedRow.of(
                        "chapeau " + chapter.number(),
                        Kind.CHAPEAU,
                        Map.of(
                                Column.RECOMMENDATION,
                                texts.text("workbook.chapeau"),
                                Column.QUESTION,
                                chapeau.text(),
                                Column.HOW,
                                counterparts(chapeau.stated(), chapeau.correspondence()))));
    }

    private void add(List<PrintedRow> rows, Section section) {
        var recommendation = section.recommendation();
        recommendation.heading().ifPresent(heading -> rows.add(heading(recommendation, heading)));
        rows.add(band(recommendation));
        Item before = null;
        for (var item : section.items()) {
            if (item.group().isPresent() && !isOfSameGroup(item, before)) {
                rows.add(group(recommendation, item));
            }
            rows.add(item(recommendation, item));
            before = item;
        }
    }

    private static PrintedRow heading(Recommendation recommendation, String heading) {
        return PrintedRow.of(PrintedRow.HEADING + recommendation.id(), Kind.HEADING, Map.of(Column.QUESTION, heading));
    }

    private PrintedRow band(Recommendation recommendation) {
        var cells = named(recommendation);
        cells.put(Column.QUESTION, words(recommendation));
        cells.put(Column.HOW, counterparts(recommendation.stated(), recommendation.correspondence()));
        return PrintedRow.of(recommendation.id().toString(), Kind.RECOMMENDATION, cells);
    }

    private static boolean isOfSameGroup(Item item, Item before) {
        return before != null
                && before.code().template().equals(item.code().template())
                && before.group().equals(item.group());
    }

    /** The key is the code of the items without what tells them apart. */
    private PrintedRow group(Recommendation recommendation, Item first) {
        var cells = named(recommendation);
        cells.put(Column.QUESTION, first.group().orElseThrow());
        cells.put(Column.HOW, how.wordsOfGroup(first));
        var key = ItemCode.of(recommendation.id(), first.code().template()).toString();
        return PrintedRow.of(key, Kind.GROUP, cells);
    }

    private PrintedRow item(Recommendation recommendation, Item item) {
        var cells = named(recommendation);
        cells.put(Column.QUESTION, item.label());
        cells.put(Column.HOW, how.words(item));
        return new PrintedRow(item.code().toString(), Kind.ITEM, cells, Optional.of(item));
    }

    /** Number and title stand in every row, so that it can be understood wherever it is moved. */
    private static Map<Column, String> named(Recommendation recommendation) {
        var cells = new HashMap<Column, String>();
        cells.put(Column.PARAGRAPH, recommendation.id().toString());
        cells.put(Column.RECOMMENDATION, recommendation.title());
        return cells;
    }

    private String words(Recommendation recommendation) {
        return recommendation
                .completion()
                .map(rest -> texts.text(
                        "workbook.recommendation.completed", Map.of("text", recommendation.text(), "completion", rest)))
                .orElse(recommendation.text());
    }

    private String counterparts(Stated stated, List<Correspondence> correspondence) {
        return switch (stated) {
            case REFERENCES -> {
                var arguments = new HashMap<>(names);
                arguments.put("references", listed(correspondence));
                yield texts.text("workbook.counterparts", arguments);
            }
            case NONE -> texts.text("workbook.counterparts.none", names);
            case BLANK -> texts.text("workbook.counterparts.blank", names);
        };
    }

    private static String listed(List<Correspondence> correspondence) {
        return correspondence.stream().map(tie -> tie.reference().toString()).collect(Collectors.joining("; "));
    }
}
