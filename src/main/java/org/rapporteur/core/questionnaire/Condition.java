package org.rapporteur.core.questionnaire;

import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.expression.Variable;

/**
 * When an item is relevant.
 *
 * @param expression as written in the definition; empty for {@link #ALWAYS}
 * @param test what it means
 */
public record Condition(String expression, Truth test) {

    /** The condition of an item that is always asked. */
    public static final Condition ALWAYS = new Condition("", new Truth.Constant(true));

    public Condition {
        Objects.requireNonNull(expression);
        Objects.requireNonNull(test);
    }

    public boolean isAlways() {
        return equals(ALWAYS);
    }

    /** What it reads of this edition's answers, by the names of the variables. */
    public SortedSet<String> reads() {
        return test.reads()
                .filter(Variable::isPresent)
                .map(Variable::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is answered so far. */
    @FunctionalInterface
    public interface Known {

        /** Nothing at all. */
        Known NOTHING = code -> Optional.empty();

        /** The answer to an item in its exported form; empty where there is none. */
        Optional<String> answer(ItemCode code);
    }
}
