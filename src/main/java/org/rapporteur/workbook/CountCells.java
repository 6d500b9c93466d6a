package org.rapporteur.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.core.validation.Completion;
import org.rapporteur.text.MessageParts;
import org.rapporteur.workbook.formula.Argument;
import org.rapporteur.workbook.formula.CannotBeSaidException;
import org.rapporteur.workbook.formula.Figure;
import org.rapporteur.workbook.formula.MessageFormulas;
import org.rapporteur.workbook.formula.Syntax;
import org.rapporteur.workbook.xlsx.CellName;
import org.rapporteur.workbook.xlsx.Sheet;
import org.rapporteur.workbook.xlsx.Value;

/** Prints on the sheet of checks how far each chapter is, from where the cover takes it. */
final class CountCells {

    private static final int TOTAL = 0;
    private static final CheckColumn REQUIRED = CheckColumn.STORED;
    private static final CheckColumn ANSWERED = CheckColumn.TYPED;
    private static final CheckColumn MISSING = CheckColumn.ANSWER;

    private final WorkbookContents contents;
    private final CheckRows rows;
    private final CheckTable table;
    private final Map<Integer, Integer> rowOfChapter = new TreeMap<>();
    private final MessageFormulas messages;

    CountCells(WorkbookContents contents, CheckRows rows, CheckTable table) {
        this.contents = contents;
        this.rows = rows;
        this.table = table;
        this.messages = new MessageFormulas(contents.texts(), Syntax::literal);
    }

    void print() {
        var total = Completion.NOTHING;
        var printed = new ArrayList<Integer>();
        for (var chapter : contents.printedChapters()) {
            var completion = contents.completionOf(chapter.number());
            total = total.plus(completion);
            printed.add(print(chapter.number(), completion));
        }
        var row = table.addRow();
        rowOfChapter.put(TOTAL, row);
        var first = printed.get(0);
        var last = printed.get(printed.size() - 1);
        table.put(row, REQUIRED, "SUM(" + REQUIRED.range(first, last) + ")", Value.of(total.required()));
        table.put(row, ANSWERED, "SUM(" + ANSWERED.range(first, last) + ")", Value.of(total.answered()));
        printMissing(row, total);
    }

    private int print(int chapter, Completion completion) {
        var row = table.addRow();
        rowOfChapter.put(chapter, row);
        var needed = cells(CheckColumn.NEEDED);
        var relevant = cells(CheckColumn.RELEVANT);
        var required = "SUMPRODUCT((%s=%d)*%s)".formatted(needed, chapter, relevant);
        var answered =
                "SUMPRODUCT((%s=%d)*%s*(%s<>\"\"))".formatted(needed, chapter, relevant, cells(CheckColumn.ANSWER));
        table.put(row, REQUIRED, required, Value.of(completion.required()));
        table.put(row, ANSWERED, answered, Value.of(completion.answered()));
        printMissing(row, completion);
        return row;
    }

    private void printMissing(int row, Completion completion) {
        table.put(row, MISSING, REQUIRED.in(row) + "-" + ANSWERED.in(row), Value.of(completion.missing()));
    }

    private String cells(CheckColumn column) {
        var all = List.copyOf(rows.rows().values());
        return column.range(all.get(0), all.get(all.size() - 1));
    }

    /** A formula for a text of the cover about a chapter; empty where the language has a form that none can make. */
    Optional<String> chapter(int chapter, String key) {
        return formula(rowOfChapter.get(chapter), key);
    }

    /** A formula for a text of the cover about all chapters in the workbook. */
    Optional<String> total(String key) {
        return formula(rowOfChapter.get(TOTAL), key);
    }

    private Optional<String> formula(int row, String key) {
        var arguments = new HashMap<String, Argument>();
        arguments.put("required", argument(REQUIRED, row));
        arguments.put("answered", argument(ANSWERED, row));
        arguments.put("missing", argument(MISSING, row));
        var pattern = contents.texts().pattern(key);
        try {
            var parts = MessageParts.of(pattern, contents.texts().locale());
            return parts.isPresent() ? Optional.of(messages.of(parts.get(), arguments)) : Optional.empty();
        } catch (CannotBeSaidException e) {
            return Optional.empty();
        }
    }

    private static Argument argument(CheckColumn column, int row) {
        var cell = Sheet.quoted(CheckSheet.NAME) + "!$" + CellName.column(column.position()) + "$" + (row + 1);
        return new Argument.Number(Figure.cell(cell, Figure.THOUSAND));
    }
}
