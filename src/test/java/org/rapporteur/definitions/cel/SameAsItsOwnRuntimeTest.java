package org.rapporteur.definitions.cel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.rapporteur.core.expression.Truth;

/** Wherever the language's own runtime gives a value, an expression has the same value here. */
class SameAsItsOwnRuntimeTest {

    /** The whole standard language, and nothing of what definitions add to it. */
    private static final Cel STANDARD = CelFactory.standardCelBuilder()
            .setStandardMacros(dev.cel.parser.CelStandardMacro.STANDARD_MACROS)
            .addVar("status", SimpleType.STRING)
            .addVar("previous.status", SimpleType.STRING)
            .addVar("obstacles.first", SimpleType.STRING)
            .addVar("measures", SimpleType.STRING)
            .addVar("since", SimpleType.DOUBLE)
            .addVar("previous.since", SimpleType.DOUBLE)
            .addVar("elements", ListType.create(SimpleType.STRING))
            .addVar("obstacles", ListType.create(SimpleType.STRING))
            .build();

    private final ExpressionReader reader = SomeWords.readerOfAnyTexts();

    @Property(tries = 500)
    void hasTheValueThatTheRuntimeGives(
            @ForAll("conditions") Written condition, @ForAll("answers") Map<String, Object> answers) {
        var reading = reader.truth(condition.ours());
        Assume.that(!reading.toString().contains("TOO_LARGE"));
        var expected = standard(condition.standard(), answers);
        Statistics.label("value of the runtime")
                .collect(expected.map(String::valueOf).orElse("none"));
        var given = GivenAnswers.none();
        answers.forEach(given::with);

        expected.ifPresent(
                value -> assertThat(((Reading.Read<Truth>) reading).expression().holds(given))
                        .as("%s%nwith %s", condition.ours(), answers)
                        .isEqualTo(value));
    }

    @Property(tries = 500)
    void acceptsNothingThatTheCheckerRefuses(@ForAll("anything") Written expression) {
        var accepted = reader.truth(expression.ours()) instanceof Reading.Read;
        Statistics.label("accepted").collect(accepted);

        assertThat(accepted && !isAccepted(expression.standard()))
                .as(expression.ours())
                .isFalse();
    }

    /** Empty where a number that is not known decides. */
    private static Optional<Object> standard(String text, Map<String, Object> answers) {
        try {
            var program = STANDARD.createProgram(STANDARD.compile(text).getAst());
            return Optional.of(program.eval(answers)).filter(Boolean.class::isInstance);
        } catch (CelValidationException e) {
            throw new AssertionError(text, e);
        } catch (CelEvaluationException e) {
            return Optional.empty();
        }
    }

    private static boolean isAccepted(String text) {
        try {
            return STANDARD.compile(text).getAst().getResultType().equals(SimpleType.BOOL);
        } catch (CelValidationException e) {
            return false;
        }
    }

    /** An expression in our words and in those of the standard language, which has no count and tells numbers apart. */
    record Written(String ours, String standard) {

        static Written same(String text) {
            return new Written(text, text);
        }

        static BiFunction<Written, Written, Written> joined(String pattern) {
            return (left, right) -> new Written(
                    pattern.formatted(left.ours, right.ours), pattern.formatted(left.standard, right.standard));
        }

        Written in(String pattern) {
            return new Written(pattern.formatted(ours), pattern.formatted(standard));
        }
    }

    @Provide
    Arbitrary<Written> conditions() {
        return Arbitraries.lazyOf(
                this::comparisons,
                this::comparisons,
                this::memberships,
                () -> conditions().map(operand -> operand.in("!(%s)")),
                () -> joined(conditions(), conditions(), "(%s && %s)", "%s || %s", "(%s || %s)"));
    }

    /** Comparisons whose operands may be of any type. */
    @Provide
    Arbitrary<Written> anything() {
        var operands = Arbitraries.oneOf(texts(), numbers(), lists(), memberships());
        return joined(
                operands, operands, "%s == %s", "%s < %s", "%s in %s", "%s && %s", "%s + %s > 0.0", "%s.contains(%s)");
    }

    private Arbitrary<Written> comparisons() {
        return Arbitraries.oneOf(
                joined(numbers(), numbers(), "%s == %s", "%s < %s", "%s <= %s", "%s > %s", "%s >= %s"),
                joined(texts(), texts(), "%s == %s", "%s != %s"));
    }

    private Arbitrary<Written> memberships() {
        return Arbitraries.oneOf(joined(texts(), lists(), "%s in %s"), joined(texts(), texts(), "%s.contains(%s)"));
    }

    private Arbitrary<Written> texts() {
        return Arbitraries.of(
                        "status", "previous.status", "measures", "obstacles.first", "\"\"", "\"w\"", "'water and law'")
                .map(Written::same);
    }

    private Arbitrary<Written> lists() {
        return Arbitraries.of("elements", "obstacles", "[]", "[\"w\", \"law\"]").map(Written::same);
    }

    private Arbitrary<Written> numbers() {
        return Arbitraries.lazyOf(
                () -> Arbitraries.integers().between(0, 9).map(number -> new Written(number + "", number + ".0")),
                () -> Arbitraries.of("since", "previous.since", "-since", "2.5").map(Written::same),
                this::counts,
                () -> joined(numbers(), numbers(), "%s + %s", "(%s - %s)", "%s * %s"),
                () -> numbers().map(number -> number.in("%s / 4.0")));
    }

    private Arbitrary<Written> counts() {
        return Arbitraries.oneOf(
                Combinators.combine(lists(), texts())
                        .as((list, text) -> new Written(
                                "count(%s, %s)".formatted(list.ours, text.ours),
                                "double(size(%s.filter(entry, entry == %s)))".formatted(list.ours, text.ours))),
                Arbitraries.oneOf(lists(), texts())
                        .map(sized -> new Written(
                                "size(%s)".formatted(sized.ours), "double(size(%s))".formatted(sized.ours))));
    }

    private static Arbitrary<Written> joined(Arbitrary<Written> left, Arbitrary<Written> right, String... patterns) {
        return Combinators.combine(left, right, Arbitraries.of(patterns))
                .as((one, other, pattern) -> Written.joined(pattern).apply(one, other));
    }

    /** Unanswered texts are empty, and unanswered numbers are none. */
    @Provide
    Arbitrary<Map<String, Object>> answers() {
        var text = Arbitraries.of("", "w", "law", "water and law", "full", "in_place", "\uD83D\uDE00");
        var list = text.list().ofMaxSize(4);
        var number = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 9).map(Integer::doubleValue), Arbitraries.of(2.5, 1e9));
        return Combinators.combine(text.list().ofSize(4), number.optional(0.8), number.optional(0.8), list, list)
                .as((texts, since, before, elements, obstacles) -> {
                    var answers = new HashMap<String, Object>();
                    answers.put("status", texts.get(0));
                    answers.put("previous.status", texts.get(1));
                    answers.put("measures", texts.get(2));
                    answers.put("obstacles.first", texts.get(3));
                    answers.put("elements", elements);
                    answers.put("obstacles", obstacles);
                    since.ifPresent(value -> answers.put("since", value));
                    before.ifPresent(value -> answers.put("previous.since", value));
                    return answers;
                });
    }
}
