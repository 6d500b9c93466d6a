package org.rapporteur.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.questionnaire.AnswerType.Narrative;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Relevance;
import org.rapporteur.workbook.formula.Said;
import org.rapporteur.workbook.xlsx.Fill;
import org.rapporteur.workbook.xlsx.Value;

/**
 * Prints the rows of items on the sheet of checks: the answer is looked up by its code, typed as the server types it, and
 * taken for none where it is not relevant.
 */
final class ItemCells {

    private final WorkbookLayout layout;
    private final WorkbookContents contents;
    private final Relevance relevance;
    private final CheckTable table;
    private final OptionCells options;
    private final int codes;
    private final int answers;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Object, Integer> lastOfCondition = new HashMap<>();

    /** What neighbours of one chapter and type share; {@code null} before the first of them. */
    private Neighbours neighbours;

    ItemCells(WorkbookLayout layout, WorkbookContents contents, Relevance relevance, CheckTable table) {
        this.layout = layout;
        this.contents = contents;
        this.relevance = relevance;
        this.table = table;
        this.options = new OptionCells(table);
        var columns = contents.columns();
        this.codes = columns.indexOf(Column.CODE);
        this.answers = columns.indexOf(Column.ANSWER);
        for (var chapter : contents.printedChapters()) {
            var row = 0;
            for (var printed : layout.rows(chapter.number())) {
                row++;
                places.put(printed.key(), row);
            }
        }
    }

    OptionCells options() {
        return options;
    }

    /**
     * @param relevant when the item is relevant
     * @param findings a formula for what the rules find at it, empty for none, and what that comes to
     */
    void print(Item item, int row, Said<Boolean> relevant, String findings, String found) {
        var stored = contents.present().value(item.code());
        table.put(row, CheckColumn.KEY, Value.of(item.code().toString()));
        stored.ifPresent(value -> table.put(row, CheckColumn.STORED, AnswerReading.value(value)));
        printRelevance(item, row, relevant);
        var counts = relevance.isRelevant(item.code()) ? AnswerReading.value(stored) : Value.of("");
        if (!contents.isPrinted(item)) {
            table.put(row, CheckColumn.ANSWER, at(row, "IF($E#," + AnswerReading.STORED + ",\"\")"), counts);
            return;
        }
        printConstants(item, row);
        if (neighbours == null || !neighbours.areOf(item, row)) {
            neighbours = new Neighbours(item, reading(item), row);
        }
        neighbours.last = row;
        for (var fill : neighbours.fills.entrySet()) {
            table.put(row, fill.getKey(), fill.getValue(), value(item, fill.getKey(), counts));
        }
        if (findings.isEmpty()) {
            table.put(row, CheckColumn.MESSAGE, neighbours.mistake, Value.of(""));
        } else {
            var told = "MID(" + at(row, neighbours.told) + findings + ",2,32000)";
            table.put(row, CheckColumn.MESSAGE, told, Value.of(found));
        }
    }

    private static String at(int row, String formula) {
        return formula.replace("#", String.valueOf(row + 1));
    }

    private Value value(Item item, CheckColumn column, Value counts) {
        if (column == CheckColumn.ANSWER) {
            return counts;
        } else if (column == CheckColumn.PLACE) {
            return Value.of(places.get(item.code().toString()));
        }
        return neighbours.reading.value(column, contents.present().value(item.code()));
    }

    private void printConstants(Item item, int row) {
        if (item.required()) {
            table.put(
                    row,
                    CheckColumn.NEEDED,
                    Value.of(item.code().recommendation().chapter()));
        }
        if (item.type() instanceof AnswerType.Number number) {
            table.put(row, CheckColumn.MINIMUM, new Value.Number(number.minimum()));
            table.put(row, CheckColumn.MAXIMUM, new Value.Number(number.maximum()));
            table.put(row, CheckColumn.DECIMALS, Value.of(number.decimals()));
        }
    }

    /** Items about one recommendation under the same condition are relevant together. */
    private void printRelevance(Item item, int row, Said<Boolean> relevant) {
        if (relevant instanceof Said.Known<Boolean> known) {
            table.put(row, CheckColumn.RELEVANT, Value.of(known.value()));
            return;
        }
        var before = lastOfCondition.put(Map.entry(item.code().recommendation(), item.relevance()), row);
        var formula = before == null ? ((Said.Formula<Boolean>) relevant).text() : CheckColumn.RELEVANT.in(before);
        table.put(row, CheckColumn.RELEVANT, formula, Value.of(relevance.isRelevant(item.code())));
    }

    private AnswerReading reading(Item item) {
        var column = AnswerColumn.of(layout, item.code().recommendation().chapter(), codes, answers);
        if (item.type() instanceof Choice choice) {
            return new ChoiceReading(column, options.words(choice), options.codes(choice));
        } else if (item.type() instanceof AnswerType.Number number) {
            return new NumberReading(column, number.measure() == Measure.PERCENTAGE);
        }
        return new NarrativeReading(column, ((Narrative) item.type()).maxLength());
    }

    /** Items of one chapter and type in rows below each other. */
    private final class Neighbours {

        private final Item first;
        private final AnswerReading reading;
        private final Map<CheckColumn, Fill> fills = new EnumMap<>(CheckColumn.class);

        /** A formula for what is told of a mistake in typing, after a line feed. */
        private final String told;

        private final Fill mistake;
        private int last;

        private Neighbours(Item first, AnswerReading reading, int row) {
            this.first = first;
            this.reading = reading;
            this.last = row - 1;
            reading.formulas().forEach((column, formula) -> fills.put(column, new Fill(at(row, formula))));
            fills.put(CheckColumn.ANSWER, new Fill(at(row, "IF($E#," + reading.answer() + ",\"\")")));
            var alert = table.constant(layout.validation(first).messages().alert());
            told = "IF(" + reading.mistake() + ",CHAR(10)&" + alert + ",\"\")";
            mistake = new Fill(at(row, "IF(" + reading.mistake() + "," + alert + ",\"\")"));
        }

        /** Alerts differ by type too, so numbers are alike only within the same bounds. */
        private boolean areOf(Item item, int row) {
            return row == last + 1
                    && item.code().recommendation().chapter()
                            == first.code().recommendation().chapter()
                    && item.type().equals(first.type());
        }
    }
}
