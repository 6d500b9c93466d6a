package org.rapporteur.workbook;

import org.rapporteur.workbook.xlsx.CellName;
import org.rapporteur.workbook.xlsx.Sheet;

/**
 * Where the answers of a chapter stand, whatever rows they are moved to: whole columns, which programs follow when they are
 * moved themselves.
 *
 * @param codes the column of the codes
 * @param answers the column of the answers
 */
record AnswerColumn(String codes, String answers) {

    static AnswerColumn of(WorkbookLayout layout, int chapter, int codes, int answers) {
        var sheet = Sheet.quoted(layout.sheetName(chapter)) + "!";
        return new AnswerColumn(sheet + whole(codes), sheet + whole(answers));
    }

    private static String whole(int column) {
        var name = "$" + CellName.column(column);
        return name + ":" + name;
    }

    /** The place of the answer to the item in a row of the sheet of checks; an error where its row was deleted. */
    String place() {
        return "MATCH($A#," + codes + ",0)";
    }

    /** The answer at a place. */
    String at(String place) {
        return "INDEX(" + answers + "," + place + ")";
    }
}
