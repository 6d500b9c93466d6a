package org.rapporteur.core.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What kind of answer an item takes. */
public sealed interface AnswerType {

    /** The kind as the API and the definitions spell it, such as {@code choice}. */
    String key();

    /** One option out of a closed list, in the order in which people see it. */
    record Choice(List<Option> options) implements AnswerType {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public String key() {
            return "choice";
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
    record Narrative(int maxLength) implements AnswerType {
        @Override
        public String key() {
            return "narrative";
        }
    }

    /**
     * A number, or the answer that it is not known.
     *
     * @param minimum the smallest value that is taken
     * @param maximum the largest value that is taken
     * @param decimals how many decimals it may have
     * @param of the unit of a count, in the plural, or what 100 per cent of a percentage is; empty for a year
     */
    record Number(Measure measure, BigDecimal minimum, BigDecimal maximum, int decimals, String of)
            implements AnswerType {
        public Number {
            Objects.requireNonNull(measure);
            Objects.requireNonNull(of);
            if (minimum.compareTo(maximum) > 0) {
                throw new IllegalArgumentException("from " + minimum + " to " + maximum + " there is no number");
            }
        }

        @Override
        public String key() {
            return measure.key();
        }
    }

    /** What a number measures. */
    enum Measure {
        /** How many, or how much: a whole number unless its definition allows decimals. */
        COUNT,
        /** A share in per cent, with at most two decimals. */
        PERCENTAGE,
        /** A calendar year. */
        YEAR;

        /** As the API and the definitions spell it, such as {@code count}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
