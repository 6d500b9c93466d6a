package org.rapporteur.core.answer;

import java.util.Objects;

/** A typed answer. */
public sealed interface AnswerValue {

    /** The answer as it is stored, exported and hashed. */
    String exported();

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
