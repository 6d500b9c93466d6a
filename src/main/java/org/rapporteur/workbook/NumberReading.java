package org.rapporteur.workbook;

/**
 * Formulas that read a number out of a cell, by the same rules as the server reads one: a number as it is, one that is shown
 * with a percent sign as what is shown, and of texts digits with a full stop before decimals, whatever the language of the
 * program makes of them.
 *
 * @param cell the one that was typed into
 * @param text the cell that holds its text on one line
 * @param digits the cell that holds {@link #unsigned()}
 */
record NumberReading(boolean isPercentage, String cell, String text, String digits) {

    /** The text without a sign before it and, for a percentage, the percent sign behind it. */
    String unsigned() {
        var sign = "((LEFT(%1$s,1)=\"-\")+(LEFT(%1$s,1)=\"+\"))".formatted(text);
        if (!isPercentage) {
            return "MID(" + text + ",1+" + sign + ",LEN(" + text + "))";
        }
        return "TRIM(MID(%1$s,1+%2$s,LEN(%1$s)-%2$s-(RIGHT(%1$s,1)=\"%%\")))".formatted(text, sign);
    }

    /** The number; an error or an empty text where there is none. */
    String number() {
        return "IF(ISNUMBER(" + cell + ")," + ofNumber() + "," + ofText() + ")";
    }

    /** No other function than CELL knows that a cell shows a percent sign. */
    private String ofNumber() {
        return isPercentage ? "IF(LEFT(CELL(\"format\",%1$s),1)=\"P\",ROUND(%1$s*100,10),%1$s)".formatted(cell) : cell;
    }

    private String ofText() {
        var point = "FIND(\".\"," + digits + ")";
        var decimals = "LEN(" + digits + ")-" + point;
        var fraction = "ROUND(VALUE(LEFT(%1$s,%2$s-1))+VALUE(MID(%1$s,%2$s+1,60))/10^(%3$s),10)"
                .formatted(digits, point, decimals);
        var value = "IF(%1$s=\"\",VALUE(%2$s),IF(AND(%3$s>1,%4$s>0),%5$s,\"\"))"
                .formatted(withoutDigits(), digits, point, decimals, fraction);
        return "IF(AND(%1$s<>\"\",OR(%2$s=\"\",%2$s=\".\")),IF(LEFT(%3$s,1)=\"-\",-1,1)*%4$s,\"\")"
                .formatted(digits, withoutDigits(), text, value);
    }

    private String withoutDigits() {
        var rest = digits;
        for (var digit = 0; digit <= 9; digit++) {
            rest = "SUBSTITUTE(" + rest + ",\"" + digit + "\",\"\")";
        }
        return rest;
    }
}
