package org.rapporteur.workbook.formula;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What a number has come to. */
public sealed interface Figure {

    int THOUSAND = 1_000;

    /** How a number has come about. */
    enum Kind {
        /** A whole number from 0 to 999. */
        SMALL,
        /** A whole number, not less than 0. */
        WHOLE,
        /** Read as it is. */
        EXACT,
        /** With the noise that calculating leaves behind. */
        CALCULATED
    }

    /** What a cell always holds: a whole number, not less than 0. @param most how large it may become */
    static Figure cell(String reference, int most) {
        return Calculated.counted(reference, most);
    }

    /** @param value {@link Double#NaN} where the number is not known to the State */
    record Known(double value) implements Figure {}

    /**
     * A number that the spreadsheet calculates.
     *
     * @param formula makes no sense unless all {@code reads} hold numbers and no one of {@code divisors} is 0
     * @param reads cells that may hold something else than a number
     */
    record Calculated(String formula, List<String> reads, List<String> divisors, Kind kind) implements Figure {
        public Calculated {
            reads = List.copyOf(new LinkedHashSet<>(reads));
            divisors = List.copyOf(divisors);
        }

        /** Always a number. */
        static Calculated counted(String formula, int most) {
            return new Calculated(formula, List.of(), List.of(), most < THOUSAND ? Kind.SMALL : Kind.WHOLE);
        }

        boolean isExact() {
            return kind != Kind.CALCULATED;
        }

        /** A formula that needs the number, and another one for where it is not known. */
        String guarded(String needing, String otherwise) {
            var guarded = needing;
            for (var i = divisors.size() - 1; i >= 0; i--) {
                guarded = Syntax.choice(divisors.get(i) + "<>0", guarded, otherwise);
            }
            return reads.isEmpty() ? guarded : Syntax.choice(areNumbers(), guarded, otherwise);
        }

        private String areNumbers() {
            return reads.size() == 1
                    ? "ISNUMBER(" + reads.get(0) + ")"
                    : "COUNT(" + String.join(",", reads) + ")=" + reads.size();
        }

        Calculated with(Calculated other, String formula, List<String> moreDivisors) {
            return new Calculated(
                    formula,
                    joined(reads, other.reads),
                    joined(divisors, other.divisors, moreDivisors),
                    Kind.CALCULATED);
        }

        @SafeVarargs
        private static List<String> joined(List<String>... lists) {
            var all = new ArrayList<String>();
            List.of(lists).forEach(all::addAll);
            return all;
        }
    }

    /** As an operand, where it is known to be a number. */
    static Calculated operand(Figure figure) {
        return figure instanceof Known known
                ? new Calculated(Syntax.number(known.value), List.of(), List.of(), Kind.EXACT)
                : (Calculated) figure;
    }
}
