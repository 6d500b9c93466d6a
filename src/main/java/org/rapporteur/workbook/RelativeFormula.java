package org.rapporteur.workbook;

/** Tells formulas apart by what they mean where they stand: names of cells say how many rows off a cell is. */
final class RelativeFormula {

    private RelativeFormula() {}

    /** The formula with the distance from its row for each name of the form {@code $F12}; {@code $F$12} stays. */
    static String of(String formula, int row) {
        var relative = new StringBuilder(formula.length() + 16);
        var isQuoted = false;
        for (var i = 0; i < formula.length(); i++) {
            var character = formula.charAt(i);
            relative.append(character);
            isQuoted ^= character == '"';
            if (character == '$' && !isQuoted && isRelative(formula, i)) {
                var end = i + 2;
                while (end < formula.length() && isDigit(formula.charAt(end))) {
                    end++;
                }
                relative.append(formula.charAt(i + 1)).append('[');
                relative.append(Integer.parseInt(formula, i + 2, end, 10) - row).append(']');
                i = end - 1;
            }
        }
        return relative.toString();
    }

    /** Columns of the sheet of checks have one letter each. */
    private static boolean isRelative(String formula, int sign) {
        return sign + 2 < formula.length()
                && Character.isUpperCase(formula.charAt(sign + 1))
                && isDigit(formula.charAt(sign + 2));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
