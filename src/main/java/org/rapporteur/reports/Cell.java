package org.rapporteur.reports;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands at one place of a table. */
sealed interface Cell {

    /** Nothing, where a figure would have no meaning. */
    Cell BLANK = new Blank();

    record Words(String text) implements Cell {
        public Words {
            Objects.requireNonNull(text);
        }
    }

    record Figure(BigDecimal number) implements Cell {
        public Figure {
            Objects.requireNonNull(number);
        }
    }

    record Blank() implements Cell {}

    static Cell of(String text) {
        return new Words(text);
    }

    static Cell of(int number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    static Stream<Cell> counts(Integer... counts) {
        return Stream.of(counts).map(Cell::of);
    }

    static Cell of(Optional<BigDecimal> number) {
        return number.<Cell>map(Figure::new).orElse(BLANK);
    }
}
