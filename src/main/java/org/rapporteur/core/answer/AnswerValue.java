package org.rapporteur.core.answer;

import java.math.BigDecimal;
import java.util.Objects;
import org.rapporteur.core.questionnaire.AnswerType;

/** A typed answer. */
public sealed interface AnswerValue {

    /** The answer as it is stored, exported and hashed. */
    String exported();

    /**
     * The answer that was exported as a text; the type of its item says which kind it is.
     *
     * @throws IllegalArgumentException for a blank text of a narrative, or what is no number for a number
     */
    static AnswerValue ofExported(AnswerType type, String exported) {
        if (type instanceof AnswerType.Choice) {
            return new Chosen(exported);
        } else if (type instanceof AnswerType.Narrative) {
            return new Narrative(exported);
        }
        return exported.equals(NotKnown.CODE) ? new NotKnown() : new Number(new BigDecimal(exported));
    }

    /** The option that was chosen, by its code. */
    record Chosen(String code) implements AnswerValue {
        public Chosen {
            Objects.requireNonNull(code);
        }

        @Override
        public String exported() {
            return code;
        }
    }

    /** Free text in Unicode NFC, lines separated by a line feed, without white space at its ends, never empty. */
    record Narrative(String text) implements AnswerValue {
        public Narrative {
            if (text.isBlank()) {
                throw new IllegalArgumentException("an empty text is no answer");
            }
        }

        @Override
        public String exported() {
            return text;
        }
    }

    /** A count, a percentage or a year; numbers that are equal are the same answer, however they were written. */
    record Number(BigDecimal number) implements AnswerValue {
        public Number {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }

        /** In digits, with a full stop before decimals. */
        @Override
        public String exported() {
            return number.toPlainString();
        }
    }

    /** The answer to a question for a number that the number is not known. */
    record NotKnown() implements AnswerValue {

        /** As it is exported. */
        public static final String CODE = "not_known";

        @Override
        public String exported() {
            return CODE;
        }
    }
}
