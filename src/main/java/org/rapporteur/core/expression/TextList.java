package org.rapporteur.core.expression;

import java.util.List;
import java.util.stream.Stream;

/** An expression whose value is a list of texts. */
public sealed interface TextList extends Expression {

    List<String> texts(Scope scope);

    record Constant(List<String> values) implements TextList {
        public Constant {
            values = List.copyOf(values);
        }

        @Override
        public List<String> texts(Scope scope) {
            return values;
        }
    }

    /** The answers to the items of one template: within a recommendation, a chapter or the whole return. */
    record Read(Variable variable) implements TextList {
        @Override
        public List<String> texts(Scope scope) {
            return scope.texts(variable);
        }

        @Override
        public Stream<Variable> reads() {
            return Stream.of(variable);
        }
    }
}
