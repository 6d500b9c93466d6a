package org.rapporteur.core.report;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One figure of a report, as a row of one tidy table: what every format is made of, and compared with.
 *
 * @param count in States, or in answers where several questions are pooled; empty where it is a value
 * @param percent the count as a part of what percentages are of; empty where there is none
 * @param value of a number that States gave; empty where it is a count
 * @param whole what a count is a part of
 */
public record Observation(
        FigureId id,
        Labels labels,
        Optional<Integer> count,
        Optional<BigDecimal> percent,
        Optional<BigDecimal> value,
        Whole whole) {
    public Observation {
        Objects.requireNonNull(id);
        Objects.requireNonNull(labels);
        Objects.requireNonNull(count);
        Objects.requireNonNull(percent);
        Objects.requireNonNull(value);
        Objects.requireNonNull(whole);
    }

    /**
     * What the definitions call that which a figure is about; empty where they have no name for it.
     *
     * @param title of the recommendation
     * @param subject the question
     * @param element one of several things that the question asks for
     * @param measure key of what a number measures, such as {@code count}
     * @param unit what a number counts
     * @param outcome the option; empty for outcomes that are no options
     */
    public record Labels(
            String title, String subject, String element, String measure, String unit, Optional<String> outcome) {
        public Labels {
            Objects.requireNonNull(title);
            Objects.requireNonNull(subject);
            Objects.requireNonNull(element);
            Objects.requireNonNull(measure);
            Objects.requireNonNull(unit);
            Objects.requireNonNull(outcome);
        }
    }

    /** What a count is a part of. */
    public sealed interface Whole {
        /** States, or answers, from all that could have reported to those that the question applies to. */
        record Of(Denominators denominators) implements Whole {
            public Of {
                Objects.requireNonNull(denominators);
            }
        }

        /** Answers, which are part of nothing else. */
        record Answers(int answered) implements Whole {}

        /** Member States, of which it says how many reported. */
        record States(int memberStates, int reporting) implements Whole {}
    }
}
