package org.rapporteur.core.questionnaire;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.core.expression.Expression;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.core.questionnaire.AnswerType.Measure;

/**
 * What answers are checked for, beyond each answer by itself. A rule is applied wherever everything is asked that it
 * reads of this edition's answers.
 *
 * @param id stable, lower case with underscores
 * @param level an error blocks a submission, a warning wants an explanation, a note informs
 * @param expression as written in the definition
 * @param when what is wrong
 * @param items what the finding points at, as names of variables, the first one foremost; within
 *     {@link Over.EachItem} the item itself comes before them
 * @param message in the pattern language of ICU, with the names of arguments
 * @param arguments values of the message by name
 */
public record Rule(
        String id,
        Level level,
        Over over,
        String expression,
        Truth when,
        List<String> items,
        String message,
        Map<String, Expression> arguments) {

    public Rule {
        Objects.requireNonNull(id);
        Objects.requireNonNull(level);
        Objects.requireNonNull(over);
        Objects.requireNonNull(expression);
        Objects.requireNonNull(when);
        Objects.requireNonNull(message);
        items = List.copyOf(items);
        arguments = Map.copyOf(arguments);
        if (items.isEmpty() && !(over instanceof Over.EachItem)) {
            throw new IllegalArgumentException("the rule " + id + " points at nothing");
        }
    }

    /** Everything that it reads, the arguments of its message included. */
    public Stream<Variable> reads() {
        return Stream.concat(when.reads(), arguments.values().stream().flatMap(Expression::reads));
    }

    /** What a rule is applied to, one by one. */
    public sealed interface Over {

        /**
         * Each item of a template.
         *
         * @param measures those of its items that take such a number; all of its items where it is empty
         */
        record EachItem(String template, Set<Measure> measures) implements Over {
            public EachItem {
                Objects.requireNonNull(template);
                measures = inOrder(measures);
            }

            /** The order goes into the hash of a questionnaire. */
            private static Set<Measure> inOrder(Set<Measure> measures) {
                return measures.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(measures));
            }

            boolean covers(Item item) {
                return item.code().template().equals(template)
                        && (measures.isEmpty()
                                || item.type() instanceof AnswerType.Number number
                                        && measures.contains(number.measure()));
            }
        }

        /** Each recommendation: the name of a template stands for its items about that recommendation. */
        record EachRecommendation() implements Over {}

        /** Each chapter: the name of a template stands for all its items in that chapter. */
        record EachChapter() implements Over {}

        /** The return as a whole: the name of a template stands for all its items. */
        record WholeReturn() implements Over {}
    }
}
