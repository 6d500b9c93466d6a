package org.rapporteur.workbook;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.workbook.xlsx.Value;

/** Reads texts, without the white space at their ends. @param longest how many characters are taken */
record NarrativeReading(AnswerColumn column, int longest) implements AnswerReading {

    /** Room for white space around a text. */
    private static final int SPARE = 500;

    @Override
    public Map<CheckColumn, String> formulas() {
        return Map.of(
                CheckColumn.PLACE,
                "IFERROR(" + column.place() + ",0)",
                CheckColumn.FIRST,
                "IF($B#=0,0,IF(TRIM(%1$s)=\"\",0,FIND(LEFT(TRIM(%1$s),1),%1$s)))".formatted(spaced()),
                CheckColumn.SECOND,
                "IF($I#=0,0,IF(RIGHT(%1$s,1)<>\" \",LEN(%1$s),SUMPRODUCT(MAX((MID(%1$s,%2$s,1)<>\" \")*%2$s))))"
                        .formatted(spaced(), "ROW($1:$" + (longest + SPARE) + ")"));
    }

    private String spaced() {
        return CellSpaces.only(column.at("$B#"));
    }

    @Override
    public String answer() {
        var text = CellSpaces.lines("MID(" + column.at("$B#") + ",$I#,$J#-$I#+1)");
        return "IF(OR($B#=0," + mistake() + ")," + STORED + ",IF($I#=0,\"\"," + text + "))";
    }

    @Override
    public String mistake() {
        return "$J#-$I#>=" + longest;
    }

    @Override
    public Value value(CheckColumn column, Optional<AnswerValue> answer) {
        var length = answer.map(AnswerValue::exported).map(String::length).orElse(0);
        return Value.of(column == CheckColumn.FIRST ? Math.min(1, length) : length);
    }
}
