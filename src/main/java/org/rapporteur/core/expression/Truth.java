package org.rapporteur.core.expression;

import java.util.List;
import java.util.stream.Stream;

/** An expression that holds or does not. */
public sealed interface Truth extends Expression {

    boolean holds(Scope scope);

    /** Holds always, or never. */
    record Constant(boolean value) implements Truth {
        @Override
        public boolean holds(Scope scope) {
            return value;
        }
    }

    record Not(Truth operand) implements Truth {
        @Override
        public boolean holds(Scope scope) {
            return !operand.holds(scope);
        }

        @Override
        public List<Expression> parts() {
            return List.of(operand);
        }
    }

    record And(Truth left, Truth right) implements Truth {
        @Override
        public boolean holds(Scope scope) {
            return left.holds(scope) && right.holds(scope);
        }

        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    record Or(Truth left, Truth right) implements Truth {
        @Override
        public boolean holds(Scope scope) {
            return left.holds(scope) || right.holds(scope);
        }

        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** Whether two texts are the same. */
    record SameText(Textual left, Textual right) implements Truth {
        @Override
        public boolean holds(Scope scope) {
            return left.text(scope).equals(right.text(scope));
        }

        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** Whether a text stands in a list. */
    record OneOf(Textual text, TextList list) implements Truth {
        @Override
        public boolean holds(Scope scope) {
            return list.texts(scope).contains(text.text(scope));
        }

        @Override
        public List<Expression> parts() {
            return List.of(text, list);
        }
    }

    /** Whether a text contains another one. */
    record Contains(Textual text, Textual part) implements Truth {
        @Override
        public boolean holds(Scope scope) {
            return text.text(scope).contains(part.text(scope));
        }

        @Override
        public List<Expression> parts() {
            return List.of(text, part);
        }
    }

    /** Compares two numbers to nine decimals; never holds where one of them is not known. */
    record Compared(Numeric left, Order order, Numeric right) implements Truth {

        private static final double NOISE = 5e-10;

        @Override
        public boolean holds(Scope scope) {
            var one = left.number(scope);
            var other = right.number(scope);
            return !Double.isNaN(one) && !Double.isNaN(other) && order.holds(difference(one, other), 0);
        }

        /** Nothing where it is not more than the noise that calculating in doubles leaves behind. */
        private static double difference(double one, double other) {
            var difference = one - other;
            return Math.abs(difference) < NOISE ? 0 : difference;
        }

        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** Whether an item is answered. */
    record Answered(Variable variable) implements Truth {
        @Override
        public boolean holds(Scope scope) {
            return scope.isAnswered(variable);
        }

        @Override
        public Stream<Variable> reads() {
            return Stream.of(variable);
        }
    }

    /** How two numbers stand to each other. */
    enum Order {
        EQUAL,
        NOT_EQUAL,
        LESS,
        LESS_OR_EQUAL,
        GREATER,
        GREATER_OR_EQUAL;

        boolean holds(double left, double right) {
            return switch (this) {
                case EQUAL -> left == right;
                case NOT_EQUAL -> left != right;
                case LESS -> left < right;
                case LESS_OR_EQUAL -> left <= right;
                case GREATER -> left > right;
                case GREATER_OR_EQUAL -> left >= right;
            };
        }
    }

    /** Holds where all of some expressions do. */
    static Truth all(List<Truth> parts) {
        return parts.stream().reduce(And::new).orElse(new Constant(true));
    }
}
