package org.rapporteur.definitions.cel;

import java.util.Map;

/**
 * What is wrong with an expression.
 *
 * @param offset where, in code points from its beginning
 * @param arguments what a sentence about it names
 */
public record Trouble(int offset, Kind kind, Map<String, String> arguments) {
    public Trouble {
        arguments = Map.copyOf(arguments);
    }

    /** Every way in which an expression can be wrong. */
    public enum Kind {
        /** {@code reason}. */
        UNREADABLE,
        /** {@code name}, {@code known}. */
        UNKNOWN_NAME,
        /** {@code code}. */
        UNKNOWN_ITEM,
        /** {@code name}, {@code option}, {@code known}. */
        UNKNOWN_OPTION,
        /** {@code reason}: types that do not go together, or a function that there is not. */
        TYPES,
        /** {@code function}: one that takes the name of an answer and nothing else. */
        NAME_EXPECTED,
        /** {@code found}, {@code limit}: parts. */
        TOO_LARGE
    }
}
