package org.rapporteur.definitions.cel;

import java.util.List;
import org.rapporteur.core.expression.Expression;

/** What became of an expression that was read. @param <T> what it was expected to be */
public sealed interface Reading<T extends Expression> {

    record Read<T extends Expression>(T expression) implements Reading<T> {}

    /** @param troubles at least one */
    record Refused<T extends Expression>(List<Trouble> troubles) implements Reading<T> {
        public Refused {
            troubles = List.copyOf(troubles);
        }
    }
}
