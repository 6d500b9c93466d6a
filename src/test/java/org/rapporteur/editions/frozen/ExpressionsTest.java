package org.rapporteur.editions.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.expression.Expression;
import org.rapporteur.core.expression.Numeric;
import org.rapporteur.core.expression.Numeric.Operation;
import org.rapporteur.core.expression.TextList;
import org.rapporteur.core.expression.Textual;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.expression.Truth.Order;
import org.rapporteur.core.expression.Variable;

class ExpressionsTest {

    private static final Variable STATUS = Variable.present("status");
    private static final Variable BEFORE = Variable.previous("1.a.elements.parenting");
    private static final Textual TEXT = new Textual.Read(STATUS);
    private static final TextList LIST = new TextList.Constant(List.of("full", "", "a \"b\"\n"));
    private static final Numeric NUMBER = new Numeric.Constant(0.1);

    private static final List<Expression> PARTS = Stream.of(
                    List.of(
                            new Truth.Constant(true),
                            new Truth.Constant(false),
                            new Truth.Not(new Truth.Answered(BEFORE)),
                            new Truth.And(new Truth.Constant(true), new Truth.Answered(STATUS)),
                            new Truth.Or(new Truth.Answered(STATUS), new Truth.Constant(true)),
                            new Truth.SameText(TEXT, new Textual.Constant("full")),
                            new Truth.OneOf(TEXT, LIST),
                            new Truth.Contains(TEXT, new Textual.Constant("ü")),
                            new Truth.Answered(STATUS)),
                    Stream.of(Order.values())
                            .map(order -> new Truth.Compared(NUMBER, order, new Numeric.Read(BEFORE)))
                            .toList(),
                    Stream.of(Operation.values())
                            .map(operation -> new Numeric.Calculated(NUMBER, operation, new Numeric.Read(STATUS)))
                            .toList(),
                    List.of(
                            NUMBER,
                            new Numeric.Constant(-3),
                            new Numeric.Constant(1e30),
                            new Numeric.Read(STATUS),
                            new Numeric.Count(LIST, TEXT),
                            new Numeric.Size(new TextList.Read(BEFORE)),
                            new Numeric.Length(TEXT),
                            new Numeric.Repetitions(STATUS)),
                    List.of(TEXT, new Textual.Constant(""), LIST, new TextList.Read(STATUS)))
            .flatMap(List::stream)
            .map(Expression.class::cast)
            .toList();

    @Test
    void readsEveryPartAsItWasWritten() {
        assertThat(PARTS).allSatisfy(part -> assertThat(ExpressionsReading.typed(Expressions.typed(part)))
                .isEqualTo(part));
    }

    @Test
    void leavesNoKindOfPartOut() {
        var kinds = Stream.of(Truth.class, Numeric.class, Textual.class, TextList.class)
                .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
                .collect(Collectors.toSet());

        assertThat(PARTS.stream().map(Object::getClass)).containsAll(List.copyOf(kinds));
    }
}
