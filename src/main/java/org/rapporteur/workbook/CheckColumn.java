package org.rapporteur.workbook;

import org.rapporteur.workbook.xlsx.CellName;

/** The columns of the sheet on which answers are checked, in their order from A. */
enum CheckColumn {
    /** Of an item its code; of a rule its id; of an option what may be typed for it. */
    KEY,
    /** In which row of its chapter's sheet the answer stands, 0 for none; of an option its code. */
    PLACE,
    /** The answer that the return had when the workbook was printed; of an option its label. */
    STORED,
    /** The answer that was typed into the workbook, {@link #MISTAKE} for none that is taken. */
    TYPED,
    RELEVANT,
    /** The answer that counts; of a rule the code of the item that its finding is shown at. */
    ANSWER,
    /** What is to be told about an item; of a rule what it finds. */
    MESSAGE,
    /** The chapter of an item that needs an answer. */
    NEEDED,
    /** Of a text where it begins; of a number as it was typed. */
    FIRST,
    /** Of a text where it ends; of a number its digits. */
    SECOND,
    /** Of a number what was read. */
    THIRD,
    MINIMUM,
    MAXIMUM,
    DECIMALS,
    /** Texts that messages are put together from. */
    TEXT;

    static final String MISTAKE = "?";

    int position() {
        return ordinal();
    }

    /** The cell in a row, which moves along where a formula is filled down. */
    String in(int row) {
        return "$" + CellName.of(position(), row);
    }

    String range(int first, int last) {
        return first == last ? in(first) : in(first) + ":" + in(last);
    }

    /** Cells that stay where they are. */
    String fixed(int first, int last) {
        var column = "$" + CellName.column(position()) + "$";
        return column + (first + 1) + ":" + column + (last + 1);
    }
}
