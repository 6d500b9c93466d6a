package org.rapporteur.core.answer;

import java.util.Objects;
import org.rapporteur.core.questionnaire.AnswerType;

/** A typed answer. */
public sealed interface AnswerValue {

    /** The answer as it is stored, exported and hashed. */
    String exported();

    /**
     * The answer that was exported as a text; the type of its item says which kind it is.
     *
     * @throws IllegalArgumentException for a blank text of a narrative
     */
    static AnswerValue ofExported(AnswerType type, String exported) {
        return type instanceof AnswerType.Choice ? new Chosen(exported) : new Narrative(exported);
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
}
