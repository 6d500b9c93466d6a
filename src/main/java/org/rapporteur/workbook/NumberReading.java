package org.rapporteur.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.workbook.xlsx.Value;

/**
 * Reads numbers: a number as it is, one that is shown with a percent sign as what is shown, and of texts digits with a full
 * stop before decimals, whatever the language of the program makes of them.
 */
record NumberReading(AnswerColumn column, boolean isPercentage) implements AnswerReading {

    private static final String NOT_KNOWN = AnswerValue.NotKnown.CODE;

    @Override
    public Map<CheckColumn, String> formulas() {
        var formulas = new LinkedHashMap<CheckColumn, String>();
        formulas.put(CheckColumn.PLACE, "IFERROR(" + column.place() + ",0)");
        formulas.put(CheckColumn.FIRST, "IF($B#=0,\"\",TRIM(" + CellSpaces.only(cell()) + "))");
        formulas.put(CheckColumn.SECOND, unsigned());
        formulas.put(
                CheckColumn.THIRD,
                "IF($B#=0,\"\",IFERROR(IF(ISNUMBER(%1$s),%2$s,%3$s),\"\"))".formatted(cell(), number(), ofText()));
        formulas.put(CheckColumn.TYPED, typed());
        return formulas;
    }

    private String cell() {
        return column.at("$B#");
    }

    /** The text without a sign before it and, for a percentage, the percent sign behind it. */
    private String unsigned() {
        var signs = "((LEFT($I#,1)=\"-\")+(LEFT($I#,1)=\"+\"))";
        return isPercentage
                ? "TRIM(MID($I#,1+%1$s,LEN($I#)-%1$s-(RIGHT($I#,1)=\"%%\")))".formatted(signs)
                : "MID($I#,1+" + signs + ",LEN($I#))";
    }

    /** No other function than CELL knows that a cell shows a percent sign. */
    private String number() {
        return isPercentage
                ? "IF(LEFT(CELL(\"format\",%1$s),1)=\"P\",ROUND(%1$s*100,10),%1$s)".formatted(cell())
                : cell();
    }

    private static String ofText() {
        var point = "FIND(\".\",$J#)";
        var decimals = "LEN($J#)-" + point;
        var fraction =
                "ROUND(VALUE(LEFT($J#,%1$s-1))+VALUE(MID($J#,%1$s+1,60))/10^(%2$s),10)".formatted(point, decimals);
        var value = "IF(%1$s=\"\",VALUE($J#),IF(AND(%2$s>1,%3$s>0),%4$s,\"\"))"
                .formatted(withoutDigits(), point, decimals, fraction);
        return "IF(AND($J#<>\"\",OR(%1$s=\"\",%1$s=\".\")),IF(LEFT($I#,1)=\"-\",-1,1)*%2$s,\"\")"
                .formatted(withoutDigits(), value);
    }

    private static String withoutDigits() {
        var rest = "$J#";
        for (var digit = 0; digit <= 9; digit++) {
            rest = "SUBSTITUTE(" + rest + ",\"" + digit + "\",\"\")";
        }
        return rest;
    }

    /** The number within its bounds, or that it is not known. */
    private static String typed() {
        var number = "IF(AND($K#>=$L#,$K#<=$M#,ROUND($K#,$N#)=$K#),$K#,\"?\")";
        var words =
                "IF(SUBSTITUTE($I#,\"_\",\" \")=\"" + NOT_KNOWN.replace('_', ' ') + "\",\"" + NOT_KNOWN + "\",\"?\")";
        return "IFERROR(IF(ISNUMBER($K#)," + number + ",IF($B#=0,\"?\",IF($I#=\"\",\"\"," + words + "))),\"?\")";
    }

    @Override
    public String answer() {
        return "IF(" + mistake() + "," + STORED + ",$D#)";
    }

    @Override
    public String mistake() {
        return "$D#=\"" + CheckColumn.MISTAKE + "\"";
    }

    @Override
    public Value value(CheckColumn column, Optional<AnswerValue> answer) {
        var value = AnswerReading.value(answer);
        return switch (column) {
            case FIRST, SECOND -> Value.of(value.written());
            case THIRD -> value instanceof Value.Number ? value : Value.of("");
            default -> value;
        };
    }
}
