package org.rapporteur.core.report;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.core.questionnaire.AnswerType.Measure;

/**
 * How the answers to a question for a number lie.
 *
 * @param denominators a question for a number applies to everybody who answers it
 * @param notKnown those who answered that they do not know
 * @param spread of the numbers; empty where there is none
 */
public record Summary(Denominators denominators, int notKnown, Optional<Spread> spread) {

    /** @throws IllegalArgumentException where the counts and the spread do not fit */
    public Summary {
        Objects.requireNonNull(denominators);
        Objects.requireNonNull(spread);
        if (denominators.notApplicable() != 0 || notKnown < 0 || notKnown > denominators.answered()) {
            throw new IllegalArgumentException(notKnown + " do not know, which does not fit " + denominators);
        }
        if (spread.isPresent() != denominators.answered() > notKnown) {
            throw new IllegalArgumentException("a spread of no numbers, or none of some");
        }
    }

    /** @param numbers how many gave each of them, from the smallest */
    static Summary of(
            Coverage coverage, Measure measure, TreeMap<BigDecimal, Integer> numbers, int notKnown, int notAnswered) {
        var answered = count(numbers) + notKnown;
        var denominators = new Denominators(
                coverage.memberStates(), coverage.reporting(), answered + notAnswered, answered, answered);
        return new Summary(
                denominators,
                notKnown,
                numbers.isEmpty() ? Optional.empty() : Optional.of(Spread.of(measure, numbers)));
    }

    /** How many gave a number. */
    public int given() {
        return denominators.answered() - notKnown;
    }

    public int notAnswered() {
        return denominators.notAnswered();
    }

    private static int count(TreeMap<BigDecimal, Integer> numbers) {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Where numbers lie.
     *
     * @param median half way between the middle two where their number is even; of years the earlier of the two, the
     *     year by which half of those who gave one had begun
     * @param sum of counts; empty for what does not add up
     */
    public record Spread(BigDecimal minimum, BigDecimal median, BigDecimal maximum, Optional<BigDecimal> sum) {

        private static final BigDecimal TWO = BigDecimal.valueOf(2);

        public Spread {
            Objects.requireNonNull(sum);
            if (minimum.compareTo(median) > 0 || median.compareTo(maximum) > 0) {
                throw new IllegalArgumentException(minimum + ", " + median + " and " + maximum + " are in no order");
            }
        }

        private static Spread of(Measure measure, TreeMap<BigDecimal, Integer> numbers) {
            var count = count(numbers);
            var low = at(numbers, (count - 1) / 2);
            var high = at(numbers, count / 2);
            return new Spread(
                    numbers.firstKey(),
                    measure == Measure.YEAR ? low : plain(low.add(high).divide(TWO)),
                    numbers.lastKey(),
                    measure == Measure.COUNT ? Optional.of(plain(sum(numbers))) : Optional.empty());
        }

        /** The number at a place, the smallest one being at 0. */
        private static BigDecimal at(TreeMap<BigDecimal, Integer> numbers, int place) {
            var left = place;
            for (var number : numbers.entrySet()) {
                left -= number.getValue();
                if (left < 0) {
                    return number.getKey();
                }
            }
            throw new IllegalArgumentException("there are no " + (place + 1) + " numbers");
        }

        private static BigDecimal sum(TreeMap<BigDecimal, Integer> numbers) {
            return numbers.entrySet().stream()
                    .map(number -> number.getKey().multiply(BigDecimal.valueOf(number.getValue())))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** Without a decimal that says nothing, and without an exponent. */
        private static BigDecimal plain(BigDecimal number) {
            var stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }
}
