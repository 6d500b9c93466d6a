package org.rapporteur.workbook.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What a spreadsheet program offers and warns of while a cell is filled in. It warns and does not forbid: what is
 * typed is checked again, and more kindly, where it is taken in.
 */
public sealed interface Validation {

    Messages messages();

    /** One of a list that stands in the validation itself, so that it goes wherever the cell is copied to. */
    record OneOf(List<String> labels, Messages messages) implements Validation {

        /** The longest list that Excel opens, separators included. */
        private static final int LONGEST = 255;

        /** @throws IllegalArgumentException where the list is too long for a spreadsheet, or a label holds a comma */
        public OneOf {
            labels = List.copyOf(labels);
            Objects.requireNonNull(messages);
            if (String.join(",", labels).length() > LONGEST) {
                throw new IllegalArgumentException("a list of more than " + LONGEST + " characters: " + labels);
            }
            if (labels.stream().anyMatch(label -> label.contains(","))) {
                throw new IllegalArgumentException("a comma separates labels and cannot stand in one: " + labels);
            }
        }
    }

    /** A text of at most so many characters. */
    record AtMost(int characters, Messages messages) implements Validation {
        public AtMost {
            Objects.requireNonNull(messages);
        }
    }

    /**
     * A number within bounds, or one text.
     *
     * @param decimals how many are taken; empty for any number of them
     * @param otherwise the text that is taken instead, in any case
     */
    record Within(BigDecimal minimum, BigDecimal maximum, OptionalInt decimals, String otherwise, Messages messages)
            implements Validation {
        public Within {
            Objects.requireNonNull(minimum);
            Objects.requireNonNull(maximum);
            Objects.requireNonNull(decimals);
            Objects.requireNonNull(otherwise);
            Objects.requireNonNull(messages);
        }
    }

    /**
     * What the program shows when the cell is entered (prompt) and when something else was typed (alert).
     *
     * @throws IllegalArgumentException where a text is longer than Excel opens: 32 for titles, 255 and 225 for texts
     */
    record Messages(String promptTitle, String prompt, String alertTitle, String alert) {

        public Messages {
            require(promptTitle, 32);
            require(prompt, 255);
            require(alertTitle, 32);
            require(alert, 225);
        }

        private static void require(String text, int longest) {
            if (text.length() > longest) {
                throw new IllegalArgumentException("more than " + longest + " characters: " + text);
            }
        }
    }
}
