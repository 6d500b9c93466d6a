package org.rapporteur.core.expression;

import java.util.stream.Stream;

/** An expression whose value is a text: of a choice the code of its option, empty where there is no answer. */
public sealed interface Textual extends Expression {

    String text(Scope scope);

    record Constant(String value) implements Textual {
        @Override
        public String text(Scope scope) {
            return value;
        }
    }

    record Read(Variable variable) implements Textual {
        @Override
        public String text(Scope scope) {
            return scope.text(variable);
        }

        @Override
        public Stream<Variable> reads() {
            return Stream.of(variable);
        }
    }
}
