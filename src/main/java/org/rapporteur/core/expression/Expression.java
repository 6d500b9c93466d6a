package org.rapporteur.core.expression;

import java.util.List;
import java.util.stream.Stream;

/**
 * A typed expression over answers. It ends for whatever it reads: there is no loop in it, and each part of it is
 * evaluated once at most.
 */
public sealed interface Expression permits Truth, Numeric, Textual, TextList {

    /** What it is put together from; nothing for a constant and for what reads an answer. */
    default List<Expression> parts() {
        return List.of();
    }

    /** What it reads, each as often as it stands there. */
    default Stream<Variable> reads() {
        return parts().stream().flatMap(Expression::reads);
    }

    /** How many parts it consists of, itself included: the bound of what an evaluation costs. */
    default int size() {
        return 1 + parts().stream().mapToInt(Expression::size).sum();
    }
}
