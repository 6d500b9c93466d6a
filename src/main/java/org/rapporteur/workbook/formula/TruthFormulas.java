package org.rapporteur.workbook.formula;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.expression.Numeric;
import org.rapporteur.core.expression.TextList;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.expression.Truth.Order;
import org.rapporteur.workbook.formula.Figure.Calculated;
import org.rapporteur.workbook.formula.Figure.Known;

/** Prints what holds or does not. */
final class TruthFormulas {

    private static final int DECIMALS = 9;

    private final Sources sources;
    private final TextFormulas texts;
    private final NumberFormulas numbers;
    private final ListFormulas lists;

    TruthFormulas(Sources sources, TextFormulas texts, NumberFormulas numbers) {
        this.sources = sources;
        this.texts = texts;
        this.numbers = numbers;
        this.lists = new ListFormulas(sources, texts);
    }

    Said<Boolean> of(Truth truth) throws CannotBeSaidException {
        if (truth instanceof Truth.Constant constant) {
            return Said.known(constant.value());
        } else if (truth instanceof Truth.Not not) {
            return not(of(not.operand()));
        } else if (truth instanceof Truth.And and) {
            return joined(List.of(and.left(), and.right()), false);
        } else if (truth instanceof Truth.Or or) {
            return joined(List.of(or.left(), or.right()), true);
        } else if (truth instanceof Truth.SameText same) {
            return same(same);
        } else if (truth instanceof Truth.OneOf oneOf) {
            return oneOf(oneOf);
        } else if (truth instanceof Truth.Contains contains) {
            return contains(texts.of(contains.text()), texts.of(contains.part()));
        } else if (truth instanceof Truth.Compared compared) {
            return compared(numbers.of(compared.left()), compared.order(), numbers.of(compared.right()));
        }
        return lists.isAnswered(sources.of(((Truth.Answered) truth).variable()));
    }

    private static Said<Boolean> not(Said<Boolean> operand) {
        return operand instanceof Said.Known<Boolean> known
                ? Said.known(!known.value())
                : Said.formula("NOT(" + printed(operand) + ")");
    }

    static String printed(Said<Boolean> truth) {
        return truth instanceof Said.Known<Boolean> known
                ? (known.value() ? "TRUE" : "FALSE")
                : ((Said.Formula<Boolean>) truth).text();
    }

    /** @param decisive what one operand decides the whole with: true among alternatives, false otherwise */
    private Said<Boolean> joined(List<Truth> operands, boolean decisive) throws CannotBeSaidException {
        var tests = new ArrayList<String>();
        for (var operand : operands) {
            var said = of(operand);
            if (said.isKnownAs(decisive)) {
                return said;
            }
            if (said instanceof Said.Formula<Boolean> formula) {
                tests.add(formula.text());
            }
        }
        if (tests.isEmpty()) {
            return Said.known(!decisive);
        }
        return Said.formula(decisive ? Syntax.any(tests) : Syntax.all(tests));
    }

    private Said<Boolean> same(Truth.SameText same) {
        return same(texts.of(same.left()), texts.of(same.right()), texts.isPlainCode(same.left()));
    }

    /** @param isCode whether the first text is a plain code */
    private Said<Boolean> same(Said<String> one, Said<String> other, boolean isCode) {
        if (one instanceof Said.Known<String> left && other instanceof Said.Known<String> right) {
            return Said.known(left.value().equals(right.value()));
        }
        if (isCode && other instanceof Said.Known<String> code && TextFormulas.isPlainCode(code.value())) {
            return Said.formula(texts.printed(one) + "=" + texts.printed(other));
        }
        return Said.formula(Syntax.same(texts.printed(one), texts.printed(other)));
    }

    private Said<Boolean> oneOf(Truth.OneOf oneOf) throws CannotBeSaidException {
        var text = texts.of(oneOf.text());
        var isCode = texts.isPlainCode(oneOf.text());
        if (oneOf.list() instanceof TextList.Constant constant) {
            var tests = new ArrayList<String>();
            for (var value : constant.values()) {
                var same = same(text, Said.known(value), isCode);
                if (same.isKnownAs(true)) {
                    return same;
                }
                if (same instanceof Said.Formula<Boolean> formula) {
                    tests.add(formula.text());
                }
            }
            return tests.isEmpty() ? Said.known(false) : Said.formula(Syntax.any(tests));
        }
        return compared(numbers.count(oneOf.list(), text), Order.GREATER, new Known(0));
    }

    private Said<Boolean> contains(Said<String> text, Said<String> part) {
        if (text instanceof Said.Known<String> whole && part instanceof Said.Known<String> wanted) {
            return Said.known(whole.value().contains(wanted.value()));
        }
        return Said.formula("ISNUMBER(FIND(" + texts.printed(part) + "," + texts.printed(text) + "))");
    }

    private static Said<Boolean> compared(Figure left, Order order, Figure right) {
        if (left instanceof Known one && right instanceof Known other) {
            var constants =
                    new Truth.Compared(new Numeric.Constant(one.value()), order, new Numeric.Constant(other.value()));
            return Said.known(constants.holds(new NoAnswers()));
        }
        if (isUnknown(left) || isUnknown(right)) {
            return Said.known(false);
        }
        var one = Figure.operand(left);
        var other = Figure.operand(right);
        var both = one.with(other, compared(one, sign(order), other), List.of());
        return Said.formula(both.guarded(both.formula(), "FALSE"));
    }

    /** To as many decimals as the core compares to; what is not calculated has no noise. */
    private static String compared(Calculated one, String sign, Calculated other) {
        return one.isExact() && other.isExact()
                ? one.formula() + sign + other.formula()
                : "ROUND(" + one.formula() + "-" + other.formula() + "," + DECIMALS + ")" + sign + "0";
    }

    private static boolean isUnknown(Figure figure) {
        return figure instanceof Known known && Double.isNaN(known.value());
    }

    private static String sign(Order order) {
        return switch (order) {
            case EQUAL -> "=";
            case NOT_EQUAL -> "<>";
            case LESS -> "<";
            case LESS_OR_EQUAL -> "<=";
            case GREATER -> ">";
            case GREATER_OR_EQUAL -> ">=";
        };
    }
}
