package org.rapporteur.text;

import java.util.List;
import java.util.Objects;

/** A piece of a message: what stands there as written, or what an argument puts there. */
public sealed interface MessagePart {

    record Literal(String text) implements MessagePart {
        public Literal {
            Objects.requireNonNull(text);
        }
    }

    /**
     * The value of an argument.
     *
     * @param isGrouped whether thousands are set apart where it is a number
     */
    record Value(String argument, boolean isGrouped) implements MessagePart {
        public Value {
            Objects.requireNonNull(argument);
        }
    }

    /** One of several wordings, by a number. @param cases the first one that fits is taken; the last one always fits */
    record Plural(String argument, List<Case> cases) implements MessagePart {
        public Plural {
            Objects.requireNonNull(argument);
            cases = List.copyOf(cases);
        }
    }

    /** @param number for which the wording holds; {@link Double#NaN} for every other number */
    record Case(double number, List<MessagePart> parts) {
        public Case {
            parts = List.copyOf(parts);
        }

        public boolean isOther() {
            return Double.isNaN(number);
        }
    }
}
