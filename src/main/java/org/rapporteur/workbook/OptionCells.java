package org.rapporteur.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.core.validation.PlainText;
import org.rapporteur.workbook.xlsx.Value;

/** Prints on the sheet of checks what may be typed for the options of each choice, and what each is called. */
final class OptionCells {

    /** Stands before all that may be typed, so that nothing at all can be looked up as well. */
    static final String MARK = "|";

    private final CheckTable table;
    private final Map<List<Option>, Integer> firstRows = new HashMap<>();

    OptionCells(CheckTable table) {
        this.table = table;
    }

    /** The row at which the options of a choice begin; they are printed when they are first asked for. */
    int first(Choice choice) {
        var known = firstRows.get(choice.options());
        if (known == null) {
            known = print(choice);
            firstRows.put(choice.options(), known);
        }
        return known;
    }

    private int print(Choice choice) {
        var first = print("", "", "");
        for (var option : choice.options()) {
            print(PlainText.comparable(option.label()), option.code(), option.label());
        }
        for (var option : choice.options()) {
            print(PlainText.comparable(option.code()), option.code(), option.label());
        }
        return first;
    }

    private int print(String words, String code, String label) {
        var row = table.addRow();
        table.put(row, CheckColumn.KEY, Value.of(MARK + words));
        table.put(row, CheckColumn.PLACE, Value.of(code));
        table.put(row, CheckColumn.STORED, Value.of(PlainText.shortened(label)));
        return row;
    }

    /** The cells with what may be typed. */
    String words(Choice choice) {
        return range(choice, CheckColumn.KEY);
    }

    /** Beside them the codes that are meant. */
    String codes(Choice choice) {
        return range(choice, CheckColumn.PLACE);
    }

    /** A formula for the label of the option whose code a cell holds. */
    String label(Choice choice, String code) {
        return "IFERROR(INDEX(" + range(choice, CheckColumn.STORED) + ",MATCH(" + code + "," + codes(choice)
                + ",0))&\"\",\"\")";
    }

    private String range(Choice choice, CheckColumn column) {
        var first = first(choice);
        return column.fixed(first, first + 2 * choice.options().size());
    }
}
