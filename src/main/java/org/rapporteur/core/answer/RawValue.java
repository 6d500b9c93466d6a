package org.rapporteur.core.answer;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** What a channel delivered for an item, before it is known whether it is an answer. */
public sealed interface RawValue {

    record Text(String text) implements RawValue {}

    record Number(BigDecimal number) implements RawValue {}

    /**
     * A number that the spreadsheet shows as a percentage.
     *
     * @param percent what a person sees before the percent sign: 45 where the cell holds 0.45
     */
    record Percentage(BigDecimal percent) implements RawValue {

        /** As it is shown. */
        public String shown() {
            return percent.toPlainString() + "%";
        }
    }

    /** A number that the spreadsheet shows as a date. */
    record Date(LocalDateTime date) implements RawValue {}

    record Logical(boolean value) implements RawValue {

        /** As a spreadsheet shows it. */
        public String shown() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** @param formula without its equals sign */
    record Formula(String formula) implements RawValue {}

    /** @param error as the spreadsheet shows it, such as {@code #REF!} */
    record Error(String error) implements RawValue {}

    /** The place for the answer is there and holds nothing. */
    record Empty() implements RawValue {}
}
