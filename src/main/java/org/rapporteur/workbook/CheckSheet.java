package org.rapporteur.workbook;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Relevance;
import org.rapporteur.core.validation.Checks;
import org.rapporteur.workbook.formula.CannotBeSaidException.Reason;
import org.rapporteur.workbook.xlsx.Sheet;

/**
 * The very hidden sheet by which the workbook checks answers while it is filled in, as the server does: a row for each item,
 * and below them one for each place of a rule. The other sheets look up there, by the codes in their rows, what is relevant
 * and what is to be told.
 */
final class CheckSheet {

    static final String NAME = "rapporteur-checks";

    /** What all names begin with that the formulas of this program use. */
    private static final String PREFIX = "rapporteur";

    private static final String CODES = PREFIX + "_codes";
    private static final String RELEVANT = PREFIX + "_relevant";
    private static final String MESSAGES = PREFIX + "_messages";

    private final WorkbookContents contents;
    private final Relevance relevance;
    private final Checks checks;
    private final CheckTable table = new CheckTable();
    private final CheckRows rows;
    private final ItemCells items;
    private final RuleCells rules;
    private final CountCells counts;

    private CheckSheet(WorkbookLayout layout, WorkbookContents contents) {
        this.contents = contents;
        this.relevance = contents.questionnaire().relevance(contents.present(), contents.previous());
        this.checks = new Checks(contents.questionnaire(), contents.previous(), contents.reads());
        this.rows = new CheckRows(contents, relevance, table);
        this.items = new ItemCells(layout, contents, relevance, table);
        this.rules = new RuleCells(contents, rows, table, items.options());
        this.counts = new CountCells(contents, rows, table);
    }

    static CheckSheet of(WorkbookLayout layout, WorkbookContents contents) {
        var sheet = new CheckSheet(layout, contents);
        sheet.counts.print();
        sheet.printRules();
        sheet.printItems();
        return sheet;
    }

    /** Whether a cell holds a formula that was printed by this program, whatever program has saved it since. */
    static boolean isFormulaOf(RawValue value) {
        return value instanceof RawValue.Formula formula && formula.formula().contains(PREFIX);
    }

    private void printRules() {
        for (var rule : contents.questionnaire().rules()) {
            for (var place : contents.questionnaire().places(rule, contents.reads())) {
                rules.print(rule, place, checks.finding(rule, place, relevance));
            }
        }
    }

    private void printItems() {
        rows.rows().forEach((code, row) -> {
            var item = contents.questionnaire().item(code).orElseThrow();
            items.print(item, row, rows.relevance(item), rules.terms(code), message(code));
        });
    }

    /** What is told about an item while the workbook is printed, one finding a line; empty where there is nothing to tell. */
    String message(ItemCode code) {
        return String.join("\n", rules.found(code));
    }

    boolean isRelevant(Item item) {
        return relevance.isRelevant(item.code());
    }

    CountCells counts() {
        return counts;
    }

    /** A formula for what is to be told about the item whose code a cell holds. */
    static String messageFormula(String code) {
        return "IFERROR(INDEX(" + MESSAGES + ",MATCH(" + code + "," + CODES + ",0)),\"\")";
    }

    /** A formula for whether an item is not relevant; an error for a row that asks nothing. */
    static String irrelevanceFormula(String code) {
        return "NOT(INDEX(" + RELEVANT + ",MATCH(" + code + "," + CODES + ",0)))";
    }

    /** Rules that could not be printed at one of their places or more, by the reason. */
    Map<Reason, Set<String>> unsaid() {
        return rules.unsaid();
    }

    Sheet printed() {
        var sheet = new Sheet(NAME, Sheet.Setup.hidden());
        var all = new ArrayList<>(rows.rows().values());
        var first = all.get(0);
        var last = all.get(all.size() - 1);
        sheet.name(CODES, CheckColumn.KEY.position(), first, last);
        sheet.name(RELEVANT, CheckColumn.RELEVANT.position(), first, last);
        sheet.name(MESSAGES, CheckColumn.MESSAGE.position(), first, last);
        table.printOn(sheet);
        return sheet;
    }
}
