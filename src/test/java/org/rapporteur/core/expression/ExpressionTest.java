package org.rapporteur.core.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.expression.Numeric.Operation;
import org.rapporteur.core.expression.Truth.Order;

class ExpressionTest {

    private static final Given NOTHING = new Given(Map.of());

    @Test
    void doesNotCompareWhatIsNotKnown() {
        var unknown = new Numeric.Read(Variable.present("treated"));
        assertThat(Order.values())
                .noneMatch(order -> new Truth.Compared(unknown, order, unknown).holds(NOTHING))
                .noneMatch(order -> new Truth.Compared(number(1), order, unknown).holds(NOTHING));
    }

    @Test
    void doesNotKnowWhatIsDividedByZero() {
        assertThat(new Numeric.Calculated(number(1), Operation.DIVIDED_BY, number(0)).number(NOTHING))
                .isNaN();
        assertThat(new Numeric.Calculated(number(1), Operation.DIVIDED_BY, number(4)).number(NOTHING))
                .isEqualTo(0.25);
    }

    @Test
    void measuresATextInCharactersAsPeopleCountThem() {
        assertThat(new Numeric.Length(text("naïve 👩")).number(NOTHING)).isEqualTo(7);
    }

    @Test
    void countsAnswersInAList() {
        var list = new TextList.Read(Variable.present("elements"));
        var scope = new Given(Map.of("elements", List.of("in_place", "", "in_place")));
        assertThat(new Numeric.Count(list, text("in_place")).number(scope)).isEqualTo(2);
        assertThat(new Numeric.Count(list, text("")).number(scope)).isEqualTo(1);
        assertThat(new Numeric.Size(list).number(scope)).isEqualTo(3);
    }

    @Test
    void findsATextInAListAndInAText() {
        assertThat(new Truth.OneOf(text("b"), new TextList.Constant(List.of("a", "b"))).holds(NOTHING))
                .isTrue();
        assertThat(new Truth.OneOf(text("c"), new TextList.Constant(List.of("a", "b"))).holds(NOTHING))
                .isFalse();
        assertThat(new Truth.Contains(text("see http://a.example"), text("http")).holds(NOTHING))
                .isTrue();
        assertThat(new Truth.Contains(text("see our law"), text("http")).holds(NOTHING))
                .isFalse();
    }

    @Test
    void saysWhatItReadsAndHowLargeItIs() {
        var status = new Textual.Read(Variable.previous("status"));
        var all = Truth.all(
                List.of(new Truth.SameText(status, text("full")), new Truth.Answered(Variable.present("measures"))));
        assertThat(all.reads()).containsExactly(Variable.previous("status"), Variable.present("measures"));
        assertThat(all.size()).isEqualTo(5);
        assertThat(Truth.all(List.of()).holds(NOTHING)).isTrue();
    }

    @Property
    void isExactlyOneOfLessEqualAndGreater(@ForAll double left, @ForAll double right) {
        assertThat(Stream.of(Order.LESS, Order.EQUAL, Order.GREATER)
                        .filter(order -> new Truth.Compared(number(left), order, number(right)).holds(NOTHING)))
                .hasSize(1);
    }

    @Property
    void comparesTheOtherWayRoundAlike(@ForAll double left, @ForAll double right) {
        assertThat(compared(left, Order.LESS_OR_EQUAL, right)).isEqualTo(compared(right, Order.GREATER_OR_EQUAL, left));
        assertThat(compared(left, Order.NOT_EQUAL, right)).isEqualTo(!compared(left, Order.EQUAL, right));
    }

    @Property
    void turnsAnAndIntoAnOrWhenItIsDenied(@ForAll boolean left, @ForAll boolean right) {
        var one = new Truth.Constant(left);
        var other = new Truth.Constant(right);
        assertThat(new Truth.Not(new Truth.And(one, other)).holds(NOTHING))
                .isEqualTo(new Truth.Or(new Truth.Not(one), new Truth.Not(other)).holds(NOTHING));
    }

    @Property
    void countsEachOfAListOnce(@ForAll("answers") List<String> answers) {
        var list = new TextList.Constant(answers);
        var counted = answers.stream()
                .distinct()
                .mapToDouble(answer -> new Numeric.Count(list, text(answer)).number(NOTHING))
                .sum();
        assertThat(counted).isEqualTo(new Numeric.Size(list).number(NOTHING));
    }

    @Provide
    Arbitrary<List<String>> answers() {
        return Arbitraries.of("", "in_place", "not_in_place").list();
    }

    private static boolean compared(double left, Order order, double right) {
        return new Truth.Compared(number(left), order, number(right)).holds(NOTHING);
    }

    private static Numeric number(double value) {
        return new Numeric.Constant(value);
    }

    private static Textual text(String value) {
        return new Textual.Constant(value);
    }

    /** Answers by name. */
    private record Given(Map<String, List<String>> answers) implements Scope {

        @Override
        public String text(Variable variable) {
            return texts(variable).stream().findFirst().orElse("");
        }

        @Override
        public double number(Variable variable) {
            return Optional.of(text(variable))
                    .filter(text -> !text.isEmpty())
                    .map(Double::parseDouble)
                    .orElse(Double.NaN);
        }

        @Override
        public List<String> texts(Variable variable) {
            return answers.getOrDefault(variable.name(), List.of());
        }

        @Override
        public boolean isAnswered(Variable variable) {
            return !text(variable).isEmpty();
        }

        @Override
        public int repetitions(Variable variable) {
            return 0;
        }
    }
}
