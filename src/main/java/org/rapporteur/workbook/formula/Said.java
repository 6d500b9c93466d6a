package org.rapporteur.workbook.formula;

import java.util.Objects;

/** What a truth or a text has come to: known while the workbook is printed, or left to the spreadsheet. */
public sealed interface Said<T> {

    record Known<T>(T value) implements Said<T> {
        public Known {
            Objects.requireNonNull(value);
        }
    }

    /** @param text the formula, without its equals sign */
    record Formula<T>(String text) implements Said<T> {
        public Formula {
            Objects.requireNonNull(text);
        }
    }

    static <T> Said<T> known(T value) {
        return new Known<>(value);
    }

    static <T> Said<T> formula(String text) {
        return new Formula<>(text);
    }

    default boolean isKnownAs(T value) {
        return this instanceof Known<T> known && known.value.equals(value);
    }
}
