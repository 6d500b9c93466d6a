package org.rapporteur.reports.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.catalogue.MemberState;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.report.Observation;
import org.rapporteur.core.report.Place;
import org.rapporteur.core.report.Reporting;

/**
 * The States and answers behind the figures of a place.
 *
 * @param example any of the figures, for what they are about
 * @param pooled whether answers on several recommendations are counted together
 * @param sections one for each count, then those whom none of them counts
 * @param values that are no counts, such as the median of numbers
 */
public record Behind(Observation example, boolean pooled, List<Section> sections, List<Value> values) {

    /** Section of the States that reported and were not asked. */
    public static final String NOT_ASKED = "not_asked";

    /** Section of the States that did not report. */
    public static final String NOT_REPORTING = "not_reporting";

    public Behind {
        Objects.requireNonNull(example);
        sections = List.copyOf(sections);
        values = List.copyOf(values);
    }

    public Place place() {
        return example.id().place();
    }

    /**
     * Those whom one figure counts.
     *
     * @param outcome code, as of a figure
     * @param label of the option; empty for what is no option
     */
    public record Section(String outcome, Optional<String> label, List<Line> lines) {
        public Section {
            Objects.requireNonNull(outcome);
            Objects.requireNonNull(label);
            lines = List.copyOf(lines);
        }

        /** What the figure counts: answers, or returns where there are none. */
        public int count() {
            return lines.stream()
                    .mapToInt(line -> Math.max(1, line.answers().size()))
                    .sum();
        }
    }

    /**
     * A State and its answers.
     *
     * @param group under which it is counted
     * @param submission that is counted; empty where there is none
     */
    public record Line(MemberState state, RegionalGroup group, Optional<Reporting> submission, List<Answer> answers) {
        public Line {
            Objects.requireNonNull(state);
            Objects.requireNonNull(group);
            Objects.requireNonNull(submission);
            answers = List.copyOf(answers);
        }
    }

    /**
     * What a State was asked, and answered.
     *
     * @param value as it is exported; empty where nothing was answered
     * @param review what became of an answer that was carried over, see {@link org.rapporteur.reports.figures.Given}
     * @param marks codes of the values that it is, such as {@code median}
     */
    public record Answer(Item item, Optional<String> value, Optional<String> review, List<String> marks) {
        public Answer {
            Objects.requireNonNull(item);
            Objects.requireNonNull(value);
            Objects.requireNonNull(review);
            marks = List.copyOf(marks);
        }

        /** The answer as a person reads it. */
        public Optional<String> words() {
            return item.type() instanceof AnswerType.Choice choice ? value.map(choice::label) : value;
        }
    }

    /** A value that is no count. */
    public record Value(String outcome, BigDecimal number) {
        public Value {
            Objects.requireNonNull(outcome);
            Objects.requireNonNull(number);
        }
    }
}
