package org.rapporteur.core.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.questionnaire.Option;

/**
 * What States named out of one list where they could name several, the one that weighs most first.
 *
 * @param denominators answered are those who named one at the least, and to all of them it applies
 * @param named every option: the most often named first; of those named equally often the one that was more often the
 *     main one, then in the list's order
 */
public record Ranking(Denominators denominators, List<Named> named) {

    private static final Comparator<Named> MOST_NAMED_FIRST =
            Comparator.comparing(Named::count).thenComparing(Named::main).reversed();

    /** @throws IllegalArgumentException where an option is named by more than named any */
    public Ranking {
        Objects.requireNonNull(denominators);
        named = List.copyOf(named);
        for (var each : named) {
            if (each.count() > denominators.answered()) {
                throw new IllegalArgumentException(each + " does not fit " + denominators);
            }
        }
    }

    /**
     * @param asked how many of those reporting were asked
     * @param none how many of them named nothing
     * @param named how many named each option, whatever its rank
     * @param main how many named each option as the main one
     */
    static Ranking of(
            Coverage coverage,
            int asked,
            int none,
            List<Option> options,
            Map<String, Integer> named,
            Map<String, Integer> main) {
        var answered = asked - none;
        var denominators = new Denominators(coverage.memberStates(), coverage.reporting(), asked, answered, answered);
        return new Ranking(
                denominators,
                options.stream()
                        .map(option -> new Named(
                                option, named.getOrDefault(option.code(), 0), main.getOrDefault(option.code(), 0)))
                        .sorted(MOST_NAMED_FIRST)
                        .toList());
    }

    /** Both rankings pooled, which must be of the same options. */
    Ranking plus(Ranking other) {
        var others = other.named.stream()
                .collect(Collectors.toMap(each -> each.option().code(), each -> each));
        if (others.size() != named.size()) {
            throw new IllegalArgumentException(named + " and " + other.named + " do not add up");
        }
        return new Ranking(
                denominators.plus(other.denominators),
                named.stream()
                        .map(each -> each.plus(others.get(each.option().code())))
                        .sorted(MOST_NAMED_FIRST)
                        .toList());
    }

    /** Those who named an option, in per cent of those who named any; empty where nobody did. */
    public Optional<BigDecimal> percent(Named option) {
        return Percentage.of(option.count(), denominators.applicable());
    }

    /** Those whose main one it is, in per cent of those who named any; empty where nobody did. */
    public Optional<BigDecimal> percentMain(Named option) {
        return Percentage.of(option.main(), denominators.applicable());
    }

    /**
     * How often an option was named.
     *
     * @param count in Member States, whatever the rank
     * @param main in Member States that named it first
     */
    public record Named(Option option, int count, int main) {
        public Named {
            Objects.requireNonNull(option);
            if (main < 0 || main > count) {
                throw new IllegalArgumentException(
                        option.code() + " was named " + count + " times, first " + main + " times");
            }
        }

        private Named plus(Named other) {
            return new Named(option, count + other.count, main + other.main);
        }
    }
}
