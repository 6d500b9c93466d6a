package org.rapporteur.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.questionnaire.AnswerType.Narrative;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Relevance;
import org.rapporteur.core.validation.PlainText;
import org.rapporteur.workbook.formula.Said;
import org.rapporteur.workbook.xlsx.CellName;
import org.rapporteur.workbook.xlsx.Fill;
import org.rapporteur.workbook.xlsx.Sheet;
import org.rapporteur.workbook.xlsx.Value;

/**
 * Prints the rows of items on the sheet of checks: the answer is looked up by its code wherever its row has been moved to,
 * typed as the server types it, and taken for none where it is not relevant.
 */
final class ItemCells {

    private final WorkbookLayout layout;
    private final WorkbookContents contents;
    private final Relevance relevance;
    private final CheckTable table;
    private final List<Column> columns;
    private final OptionCells options;
    private final Map<String, Integer> answerRows = new HashMap<>();
    private final Map<Object, Integer> firstOfCondition = new HashMap<>();
    private final Map<CheckColumn, Fill> fills = new HashMap<>();
    private Object alike;
    private int before = -1;

    ItemCells(WorkbookLayout layout, WorkbookContents contents, Relevance relevance, CheckTable table) {
        this.layout = layout;
        this.contents = contents;
        this.relevance = relevance;
        this.table = table;
        this.options = new OptionCells(table);
        this.columns = contents.columns();
        for (var chapter : contents.printedChapters()) {
            var row = 0;
            for (var printed : layout.rows(chapter.number())) {
                row++;
                answerRows.put(printed.key(), row);
            }
        }
    }

    OptionCells options() {
        return options;
    }

    void print(Item item, int row, Said<Boolean> relevant) {
        var isPrinted = contents.isPrinted(item);
        table.put(row, CheckColumn.KEY, Value.of(item.code().toString()));
        stored(item).ifPresent(value -> table.put(row, CheckColumn.STORED, value));
        printRelevance(item, row, relevant);
        beginFills(item, row, isPrinted);
        if (!isPrinted) {
            printAnswer(item, row, "IF($E#,IF($C#=\"\",\"\",$C#),\"\")");
            return;
        }
        if (item.required()) {
            table.put(
                    row,
                    CheckColumn.NEEDED,
                    Value.of(item.code().recommendation().chapter()));
        }
        if (item.type() instanceof Choice choice) {
            printChoice(item, choice, row);
        } else if (item.type() instanceof AnswerType.Number number) {
            printNumber(item, number, row);
        } else {
            printNarrative(item, (Narrative) item.type(), row);
        }
    }

    /** Neighbours of one chapter and type share their formulas. */
    private void beginFills(Item item, int row, boolean isPrinted) {
        var kind = isPrinted ? item.code().recommendation().chapter() + " " + kind(item.type()) : "not printed";
        if (!kind.equals(alike) || row != before + 1) {
            fills.clear();
        }
        alike = kind;
        before = row;
    }

    private Object kind(AnswerType type) {
        if (type instanceof Choice choice) {
            return "choice " + options.first(choice);
        }
        return type instanceof AnswerType.Number number ? number.measure().key() : type.toString();
    }

    /** @param formula with # for the number of the row */
    private void fill(int row, CheckColumn column, String formula, Value value) {
        var fill = fills.computeIfAbsent(column, added -> new Fill(formula.replace("#", String.valueOf(row + 1))));
        table.put(row, column, fill, value);
    }

    /** Items about one recommendation under the same condition are relevant together. */
    private void printRelevance(Item item, int row, Said<Boolean> relevant) {
        if (relevant instanceof Said.Known<Boolean> known) {
            table.put(row, CheckColumn.RELEVANT, Value.of(known.value()));
            return;
        }
        var condition = Map.entry(item.code().recommendation(), item.relevance());
        var first = firstOfCondition.putIfAbsent(condition, row);
        var formula = first == null ? ((Said.Formula<Boolean>) relevant).text() : CheckColumn.RELEVANT.in(first);
        table.put(row, CheckColumn.RELEVANT, formula, Value.of(relevance.isRelevant(item.code())));
    }

    private Optional<Value> stored(Item item) {
        return contents.present().value(item.code()).map(ItemCells::value);
    }

    private static Value value(AnswerValue answer) {
        return answer instanceof AnswerValue.Number number
                ? new Value.Number(number.number())
                : Value.of(answer.exported());
    }

    private void printAnswer(Item item, int row, String formula) {
        var counts = relevance.isRelevant(item.code()) ? stored(item).orElse(Value.of("")) : Value.of("");
        fill(row, CheckColumn.ANSWER, formula, counts);
    }

    private void printChoice(Item item, Choice choice, int row) {
        var clean =
                "TRIM(" + escaped(spaced("INDEX(" + answers(item) + ",MATCH($A#," + codes(item) + ",0))", "_")) + ")";
        var typed = "IFERROR(INDEX(%s,MATCH(\"%s\"&%s,%s,0))&\"\",\"?\")"
                .formatted(options.codes(choice), OptionCells.MARK, clean, options.words(choice));
        fill(row, CheckColumn.TYPED, typed, stored(item).orElse(Value.of("")));
        printAnswer(item, row, "IF($E#,IF($D#=\"?\",IF($C#=\"\",\"\",$C#),$D#),\"\")");
    }

    private void printNumber(Item item, AnswerType.Number type, int row) {
        table.put(row, CheckColumn.MINIMUM, new Value.Number(type.minimum()));
        table.put(row, CheckColumn.MAXIMUM, new Value.Number(type.maximum()));
        table.put(row, CheckColumn.DECIMALS, Value.of(type.decimals()));
        printPlace(item, row);
        var cell = "INDEX(" + answers(item) + ",$B#)";
        var stored = stored(item).orElse(Value.of(""));
        var digits = new NumberReading(type.measure() == Measure.PERCENTAGE, cell, "$I#", "$J#");
        var shown = Value.of(contents.presentText(item));
        fill(row, CheckColumn.FIRST, "IF($B#=0,\"\",TRIM(" + spaced(cell) + "))", shown);
        fill(row, CheckColumn.SECOND, digits.unsigned(), shown);
        fill(row, CheckColumn.THIRD, "IF($B#=0,\"\",IFERROR(" + digits.number() + ",\"\"))", numberOrNothing(stored));
        fill(row, CheckColumn.TYPED, TYPED_NUMBER, stored);
        printAnswer(item, row, "IF($E#,IF($D#=\"?\",IF($C#=\"\",\"\",$C#),$D#),\"\")");
    }

    private static final String TYPED_NUMBER = "IFERROR(IF(ISNUMBER($K#),"
            + "IF(AND($K#>=$L#,$K#<=$M#,ROUND($K#,$N#)=$K#),$K#,\"?\"),"
            + "IF($B#=0,\"?\",IF($I#=\"\",\"\",IF(SUBSTITUTE($I#,\"_\",\" \")=\""
            + AnswerValue.NotKnown.CODE.replace('_', ' ') + "\",\"" + AnswerValue.NotKnown.CODE
            + "\",\"?\")))),\"?\")";

    private static Value numberOrNothing(Value stored) {
        return stored instanceof Value.Number ? stored : Value.of("");
    }

    private void printNarrative(Item item, Narrative type, int row) {
        table.put(row, CheckColumn.MAXIMUM, Value.of(type.maxLength()));
        printPlace(item, row);
        var cell = "INDEX(" + answers(item) + ",$B#)";
        var text = spaced(cell);
        var length = contents.present().answer(item.code()).map(String::length).orElse(0);
        fill(
                row,
                CheckColumn.FIRST,
                "IF($B#=0,0,IF(TRIM(%1$s)=\"\",0,FIND(LEFT(TRIM(%1$s),1),%1$s)))".formatted(text),
                Value.of(Math.min(1, length)));
        var rows = "ROW($1:$" + (type.maxLength() + SPARE) + ")";
        fill(
                row,
                CheckColumn.SECOND,
                "IF($I#=0,0,IF(RIGHT(%1$s,1)<>\" \",LEN(%1$s),SUMPRODUCT(MAX((MID(%1$s,%2$s,1)<>\" \")*%2$s))))"
                        .formatted(text, rows),
                Value.of(length));
        var lines = "SUBSTITUTE(SUBSTITUTE(MID(%s,$I#,$J#-$I#+1),CHAR(13)&CHAR(10),CHAR(10)),CHAR(13),CHAR(10))"
                .formatted(cell);
        printAnswer(
                item,
                row,
                "IF($E#,IF(OR($B#=0,$J#-$I#>=$M#),IF($C#=\"\",\"\",$C#),IF($I#=0,\"\"," + lines + ")),\"\")");
    }

    /** Room for white space around a text. */
    private static final int SPARE = 500;

    private void printPlace(Item item, int row) {
        var place = Objects.requireNonNull(answerRows.get(item.code().toString()));
        fill(row, CheckColumn.PLACE, "IFERROR(MATCH($A#," + codes(item) + ",0),0)", Value.of(place));
    }

    private String codes(Item item) {
        return column(item, Column.CODE);
    }

    private String answers(Item item) {
        return column(item, Column.ANSWER);
    }

    private String column(Item item, Column column) {
        var name = "$" + CellName.column(columns.indexOf(column));
        return Sheet.quoted(layout.sheetName(item.code().recommendation().chapter())) + "!" + name + ":" + name;
    }

    /** The text of a cell with a space for each other sign of white space, and for some signs more. */
    private static String spaced(String cell, String... more) {
        var text = cell;
        for (var space : new String[] {"CHAR(9)", "CHAR(10)", "CHAR(13)", "\"\u00A0\"", "\"\u202F\"", "\"\u3000\""}) {
            text = "SUBSTITUTE(" + text + "," + space + ",\" \")";
        }
        for (var sign : more) {
            text = "SUBSTITUTE(" + text + ",\"" + sign + "\",\" \")";
        }
        return text;
    }

    /** As much of a text as a message shows. */
    static String shortened(String cell) {
        var line = "TRIM(" + spaced(cell) + ")";
        return "IF(LEN(%1$s)>%2$s,LEFT(%1$s,%2$s)&\"…\",%1$s)".formatted(line, PlainText.SHOWN);
    }

    /** Signs that stand for others where a text is searched for. */
    private static String escaped(String text) {
        return "SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(" + text + ",\"~\",\"~~\"),\"*\",\"~*\"),\"?\",\"~?\")";
    }

    /** A formula for what is told where something was typed that is not taken; empty where that is not found out. */
    Optional<String> mistake(Item item, int row) {
        if (!contents.isPrinted(item)) {
            return Optional.empty();
        }
        var test = item.type() instanceof Narrative ? "$J#-$I#>=$M#" : "$D#=\"?\"";
        var alert = table.constant(layout.validation(item).messages().alert());
        return Optional.of("IF(" + test.replace("#", String.valueOf(row + 1)) + ",CHAR(10)&" + alert + ",\"\")");
    }
}
