package org.rapporteur.workbook.xlsx;

import org.rapporteur.core.answer.RawValue;
import org.rapporteur.problem.Problem;

/**
 * How much the cells of one workbook may hold in all. The size of its parts does not bound that: a text that is stored
 * once can stand in any number of cells, and so can a formula.
 */
final class Allowance {

    /** In characters; a filled questionnaire needs less than a hundredth. */
    static final int MAX_TOTAL = Archive.MAX_TOTAL;

    /** What a filled cell counts beside its text, so that their number is bounded too. */
    static final int PER_CELL = 128;

    private long taken;

    /** @throws Refusal where the cells up to this one hold more than a workbook may */
    void take(String part, RawValue value) throws Refusal {
        taken += PER_CELL + length(value);
        if (taken > MAX_TOTAL) {
            throw Refusal.of(Problem.WORKBOOK_UNPACKS_TOO_LARGE, part);
        }
    }

    private static int length(RawValue value) {
        if (value instanceof RawValue.Text text) {
            return text.text().length();
        } else if (value instanceof RawValue.Formula formula) {
            return formula.formula().length();
        } else if (value instanceof RawValue.Error error) {
            return error.error().length();
        }
        return 0; // numbers, dates and logical values are short
    }
}
