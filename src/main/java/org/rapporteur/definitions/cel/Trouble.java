package org.rapporteur.definitions.cel;

import java.util.Map;

/**
 * What is wrong with an expression. Types are spelt {@code text}, {@code number}, {@code list} and {@code truth}.
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
        /** It ends before it is complete. */
        INCOMPLETE,
        /**
         * {@code found}, {@code hint}: {@code equals}, {@code and}, {@code or},
         * {@code quotation}, {@code unclosed} or {@code none}.
         */
        UNEXPECTED,
        /** {@code reason}, in the words of the language's own parts. */
        UNREADABLE,
        /** {@code function}, {@code known}. */
        UNKNOWN_FUNCTION,
        /** {@code sign}: a part of the language that definitions do not use. */
        UNUSED_SIGN,
        /** {@code function}, not written as it is meant to be. */
        FUNCTION_USE,
        /** {@code code}: of an item, written like a name. */
        CODE_WITHOUT_ITEM,
        /** A list that holds anything but texts. */
        LIST_OF_OTHERS,
        /** {@code name}, {@code known}. */
        UNKNOWN_NAME,
        /** {@code code}. */
        UNKNOWN_ITEM,
        /** {@code name}, {@code option}, {@code known}. */
        UNKNOWN_OPTION,
        /** {@code operator}, {@code wanted}, {@code operand}, {@code type}. */
        OPERAND,
        /** {@code operator}, {@code wanted}, {@code left}, {@code left_type}, {@code right}, {@code right_type}. */
        OPERANDS,
        /** {@code wanted}: {@code truth} or {@code value}; {@code type}. */
        RESULT,
        /** {@code function}: one that takes the name of an answer and nothing else. */
        NAME_EXPECTED,
        /** {@code found}, {@code limit}: parts. */
        TOO_LARGE
    }
}
