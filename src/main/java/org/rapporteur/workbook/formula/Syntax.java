package org.rapporteur.workbook.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How formulas are spelled, as ECMA-376 has them in every language: English names, commas, full stops in numbers. */
public final class Syntax {

    /** The longest formula that spreadsheet programs open. */
    static final int LONGEST = 8_192;

    private static final int LONGEST_LITERAL = 255;

    private Syntax() {}

    /** A text as a constant, in pieces where it is longer than one constant may be. */
    public static String literal(String text) {
        var pieces = new ArrayList<String>();
        var from = 0;
        do {
            var to = Math.min(text.length(), from + LONGEST_LITERAL);
            to -= to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
            pieces.add('"' + text.substring(from, to).replace("\"", "\"\"") + '"');
            from = to;
        } while (from < text.length());
        return pieces.size() == 1 ? pieces.get(0) : "(" + String.join("&", pieces) + ")";
    }

    static String number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    public static String choice(String test, String then, String otherwise) {
        return "IF(" + test + "," + then + "," + otherwise + ")";
    }

    static String all(List<String> tests) {
        return tests.size() == 1 ? tests.get(0) : "AND(" + String.join(",", tests) + ")";
    }

    static String any(List<String> tests) {
        return tests.size() == 1 ? tests.get(0) : "OR(" + String.join(",", tests) + ")";
    }

    /** Letter by letter: the sign = takes small letters and capitals for the same. */
    static String same(String one, String other) {
        return "EXACT(" + one + "," + other + ")";
    }

    /** The formula itself, where it is not too long. */
    public static String bounded(String formula) throws CannotBeSaidException {
        if (formula.length() > LONGEST) {
            throw new CannotBeSaidException(CannotBeSaidException.Reason.TOO_LONG);
        }
        return formula;
    }
}
