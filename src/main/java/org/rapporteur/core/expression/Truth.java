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

        @Override
        public Stream<Variable> reads() {
            return Stream.of();
        }

        @Override
        public int size() {
            return 1;
        }
    }

    record Not(Truth operand) implements Truth {
        @Override
        public boolean holds(Scope scope) {
            return !operand.holds(scope);
        }

        @Override
        public Stream<Variable> reads() {
            return operand.reads();
        }

        @Override
        public int size() {
            return 1 + operand.size();
        }
    }

    record And(Truth left, Truth right) implements Truth {
        @Override
        public boolean holds(Scope scope) {
            return left.holds(scope) && right.holds(scope);
        }

        @Override
        public Stream<Variable> reads() {
            return Stream.concat(left.reads(), right.reads());
        }

        @Override
        public int size() {
            return 1 + left.size() + right.size();
        }
    }

    record Or(Truth left, Truth right) implements Truth {
        @Override
        public boolean holds(Scope scope) {
            return left.holds(scope) || right.holds(scope);
        }

        @Override
        public Stream<Variable> reads() {
            return Stream.concat(left.reads(), right.reads());
        }

        @Override
        public int size() {
            return 1 + left.size() + right.size();
        }
    }

    /** Whether two texts are the same. */
    record SameText(Textual left, Textual right) implements Truth {
        @Override
        public boolean holds(Scope scope) {
            return left.text(scope).equals(right.text(scope));
        }

        @Override
        public Stream<Variable> reads() {
            return Stream.concat(left.reads(), right.reads());
        }

        @Override
        public int size() {
            return 1 + left.size() + right.size();
        }
    }

    /** Whether a text stands in a list. */
    record OneOf(Textual text, TextList list) implements Truth {
        @Override
        public boolean holds(Scope scope) {
            return list.texts(scope).contains(text.text(scope));
        }

        @Override
        public Stream<Variable> reads() {
            return Stream.concat(text.reads(), list.reads());
        }

        @Override
        public int size() {
            return 1 + text.size() + list.size();
        }
    }

    /** Whether a text contains another one. */
    record Contains(Textual text, Textual part) implements Truth {
        @Override
        public boolean holds(Scope scope) {
            return text.text(scope).contains(part.text(scope));
        }

        @Override
        public Stream<Variable> reads() {
            return Stream.concat(text.reads(), part.reads());
        }

        @Override
        public int size() {
            return 1 + text.size() + part.size();
        }
    }

    /** Compares two numbers; never holds where one of them is not known. */
    record Compared(Numeric left, Order order, Numeric right) implements Truth {
        @Override
        public boolean holds(Scope scope) {
            var one = left.number(scope);
            var other = right.number(scope);
            return !Double.isNaN(one) && !Double.isNaN(other) && order.holds(one, other);
        }

        @Override
        public Stream<Variable> reads() {
            return Stream.concat(left.reads(), right.reads());
        }

        @Override
        public int size() {
            return 1 + left.size() + right.size();
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

        @Override
        public int size() {
            return 1;
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
