package org.rapporteur.definitions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.expression.Expression;
import org.rapporteur.definitions.DefinitionMistake.Kind;
import org.rapporteur.definitions.cel.Reading;
import org.rapporteur.definitions.cel.Trouble;

/** Says what is wrong with expressions, at the line and column where it stands. */
final class Expressions {

    private final DefinitionMistakes mistakes;

    Expressions(DefinitionMistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** @return empty where the expression is wrong; the mistakes say why */
    <T extends Expression> Optional<T> accepted(Reading<T> reading, LocatedNode written) {
        if (reading instanceof Reading.Read<T> read) {
            return Optional.of(read.expression());
        }
        var refused = (Reading.Refused<T>) reading;
        refused.troubles().forEach(trouble -> add(trouble, written));
        return Optional.empty();
    }

    private void add(Trouble trouble, LocatedNode written) {
        Map<String, String> arguments = new HashMap<>(trouble.arguments());
        mistakes.add(written.placeOf(trouble.offset()), kind(trouble.kind()), arguments);
    }

    private static Kind kind(Trouble.Kind kind) {
        return switch (kind) {
            case INCOMPLETE -> Kind.EXPRESSION_INCOMPLETE;
            case UNEXPECTED -> Kind.EXPRESSION_UNEXPECTED;
            case UNREADABLE -> Kind.EXPRESSION_UNREADABLE;
            case UNKNOWN_FUNCTION -> Kind.EXPRESSION_UNKNOWN_FUNCTION;
            case UNUSED_SIGN -> Kind.EXPRESSION_UNUSED_SIGN;
            case FUNCTION_USE -> Kind.EXPRESSION_FUNCTION_USE;
            case CODE_WITHOUT_ITEM -> Kind.EXPRESSION_CODE_WITHOUT_ITEM;
            case LIST_OF_OTHERS -> Kind.EXPRESSION_LIST_OF_OTHERS;
            case UNKNOWN_NAME -> Kind.EXPRESSION_READS_UNKNOWN_NAME;
            case UNKNOWN_ITEM -> Kind.EXPRESSION_READS_UNKNOWN_ITEM;
            case UNKNOWN_OPTION -> Kind.EXPRESSION_READS_UNKNOWN_OPTION;
            case OPERAND -> Kind.EXPRESSION_OPERAND;
            case OPERANDS -> Kind.EXPRESSION_OPERANDS;
            case RESULT -> Kind.EXPRESSION_RESULT;
            case NAME_EXPECTED -> Kind.EXPRESSION_NAME_EXPECTED;
            case TOO_LARGE -> Kind.EXPRESSION_TOO_LARGE;
        };
    }
}
