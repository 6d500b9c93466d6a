package org.rapporteur.workbook.formula;

import java.util.Objects;

/** What stands for the name of an argument in a message. */
public sealed interface Argument {

    record Number(Figure figure) implements Argument {
        public Number {
            Objects.requireNonNull(figure);
        }
    }

    /** A text as a person reads it. */
    record Words(Said<String> text) implements Argument {
        public Words {
            Objects.requireNonNull(text);
        }
    }
}
