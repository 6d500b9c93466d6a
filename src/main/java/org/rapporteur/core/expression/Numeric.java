package org.rapporteur.core.expression;

import java.util.List;
import java.util.stream.Stream;

/** An expression whose value is a number; {@link Double#NaN} where that is not known. */
public sealed interface Numeric extends Expression {

    double number(Scope scope);

    record Constant(double value) implements Numeric {
        @Override
        public double number(Scope scope) {
            return value;
        }
    }

    /** The answer to a count, a percentage or a year. */
    record Read(Variable variable) implements Numeric {
        @Override
        public double number(Scope scope) {
            return scope.number(variable);
        }

        @Override
        public Stream<Variable> reads() {
            return Stream.of(variable);
        }
    }

    record Calculated(Numeric left, Operation operation, Numeric right) implements Numeric {
        @Override
        public double number(Scope scope) {
            return operation.of(left.number(scope), right.number(scope));
        }

        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** How many texts of a list are the same as a text. */
    record Count(TextList list, Textual text) implements Numeric {
        @Override
        public double number(Scope scope) {
            var wanted = text.text(scope);
            var count = 0;
            for (var candidate : list.texts(scope)) {
                count += candidate.equals(wanted) ? 1 : 0;
            }
            return count;
        }

        @Override
        public List<Expression> parts() {
            return List.of(list, text);
        }
    }

    /** How many texts a list holds. */
    record Size(TextList list) implements Numeric {
        @Override
        public double number(Scope scope) {
            return list.texts(scope).size();
        }

        @Override
        public List<Expression> parts() {
            return List.of(list);
        }
    }

    /** The length of a text in Unicode code points. */
    record Length(Textual text) implements Numeric {
        @Override
        public double number(Scope scope) {
            var value = text.text(scope);
            return value.codePointCount(0, value.length());
        }

        @Override
        public List<Expression> parts() {
            return List.of(text);
        }
    }

    /** In how many places of the return the same text is given. */
    record Repetitions(Variable variable) implements Numeric {
        @Override
        public double number(Scope scope) {
            return scope.repetitions(variable);
        }

        @Override
        public Stream<Variable> reads() {
            return Stream.of(variable);
        }
    }

    /** The four operations; a division by zero has no known value. */
    enum Operation {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED_BY;

        double of(double left, double right) {
            return switch (this) {
                case PLUS -> left + right;
                case MINUS -> left - right;
                case TIMES -> left * right;
                case DIVIDED_BY -> right == 0 ? Double.NaN : left / right;
            };
        }
    }
}
