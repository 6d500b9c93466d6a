package org.rapporteur.workbook;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.workbook.xlsx.Value;

/**
 * Formulas that read answers of one type out of a chapter's sheet as the server reads them from an upload: what it would not
 * take leaves the answer as it was. In the formulas # stands for the number of the row.
 */
interface AnswerReading {

    /** By the columns in which they stand, but for that of the answer that counts. */
    Map<CheckColumn, String> formulas();

    /** What was read, where it counts. */
    String answer();

    /** Whether something was typed that is not taken. */
    String mistake();

    /** What the formula in a column comes to, with an answer as it was printed. */
    Value value(CheckColumn column, Optional<AnswerValue> answer);

    static Value value(AnswerValue answer) {
        return answer instanceof AnswerValue.Number number
                ? new Value.Number(number.number())
                : Value.of(answer.exported());
    }

    static Value value(Optional<AnswerValue> answer) {
        return answer.map(AnswerReading::value).orElse(Value.of(""));
    }

    /** The answer that the return had, also where there was none. */
    String STORED = "IF($C#=\"\",\"\",$C#)";
}
