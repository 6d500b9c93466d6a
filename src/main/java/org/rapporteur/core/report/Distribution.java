package org.rapporteur.core.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the answers to a choice are spread. What is no step of the choice (not applicable, not known, not answered) stands
 * beside the steps.
 *
 * @param steps count of each option but {@code not_applicable} and {@code not_known}, in the options' order
 */
public record Distribution(
        Denominators denominators, List<Count> steps, int notApplicable, int notKnown, int notAnswered) {

    /** @throws IllegalArgumentException where the counts and the denominators do not add up */
    public Distribution {
        Objects.requireNonNull(denominators);
        steps = List.copyOf(steps);
        require(notApplicable == denominators.notApplicable(), "not applicable", denominators);
        require(notAnswered == denominators.notAnswered(), "not answered", denominators);
        require(notKnown >= 0 && sum(steps) + notKnown == denominators.applicable(), "applicable", denominators);
    }

    /**
     * The distribution of one question.
     *
     * @param asked how many of those reporting were asked
     */
    static Distribution of(Coverage coverage, int asked, List<Count> steps, int notApplicable, int notKnown) {
        var applicable = sum(steps) + notKnown;
        var answered = applicable + notApplicable;
        var denominators = new Denominators(coverage.memberStates(), coverage.reporting(), asked, answered, applicable);
        return new Distribution(denominators, steps, notApplicable, notKnown, asked - answered);
    }

    /** In per cent of those to whom the question applies; empty where it applies to nobody. */
    public Optional<BigDecimal> percent(Count step) {
        return percent(step.count());
    }

    /** Those who answered that they do not know, in per cent of those to whom the question applies. */
    public Optional<BigDecimal> percentNotKnown() {
        return percent(notKnown);
    }

    /** Both distributions pooled, step by step. */
    public Distribution plus(Distribution other) {
        if (steps.size() != other.steps.size()) {
            throw new IllegalArgumentException(steps + " and " + other.steps + " do not add up");
        }
        var added = IntStream.range(0, steps.size())
                .mapToObj(i -> steps.get(i).plus(other.steps.get(i)))
                .toList();
        return new Distribution(
                denominators.plus(other.denominators),
                added,
                notApplicable + other.notApplicable,
                notKnown + other.notKnown,
                notAnswered + other.notAnswered);
    }

    private Optional<BigDecimal> percent(int part) {
        return Percentage.of(part, denominators.applicable());
    }

    private static int sum(List<Count> steps) {
        return steps.stream().mapToInt(Count::count).sum();
    }

    private static void require(boolean holds, String what, Denominators denominators) {
        if (!holds) {
            throw new IllegalArgumentException("the count of " + what + " does not fit " + denominators);
        }
    }
}
