package org.rapporteur.workbook.xlsx;

import java.math.BigDecimal;
import java.util.Objects;

/** What a cell shows: what was written into it, or what its formula came to when the file was made. */
public sealed interface Value {

    /** As the file holds it. */
    String written();

    /** A cell that holds an empty text is empty, but for its style; a formula may well come to one. */
    record Text(String text) implements Value {
        public Text {
            Objects.requireNonNull(text);
        }

        @Override
        public String written() {
            return text;
        }
    }

    record Number(BigDecimal number) implements Value {
        public Number {
            Objects.requireNonNull(number);
        }

        @Override
        public String written() {
            return number.toPlainString();
        }
    }

    record Logical(boolean value) implements Value {
        @Override
        public String written() {
            return value ? "1" : "0";
        }
    }

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(long number) {
        return new Number(BigDecimal.valueOf(number));
    }

    static Value of(boolean value) {
        return new Logical(value);
    }
}
