package org.rapporteur.core.questionnaire;

import java.util.List;

/** What kind of answer an item takes. */
public sealed interface AnswerType {

    /** One option out of a closed list, in the order in which people see it. */
    record Choice(List<Option> options) implements AnswerType {
        public Choice {
            options = List.copyOf(options);
        }

        /** The label of an option, or the code itself where that option is no longer offered. */
        public String label(String code) {
            return options.stream()
                    .filter(option -> option.code().equals(code))
                    .map(Option::label)
                    .findFirst()
                    .orElse(code);
        }
    }

    /**
     * Free text.
     *
     * @param maxLength in Unicode code points
     */
    record Narrative(int maxLength) implements AnswerType {}
}
