package org.rapporteur.workbook.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.expression.Numeric;
import org.rapporteur.core.expression.TextList;
import org.rapporteur.core.expression.Textual;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.workbook.formula.CannotBeSaidException.Reason;
import org.rapporteur.workbook.formula.Figure.Calculated;
import org.rapporteur.workbook.formula.Figure.Kind;
import org.rapporteur.workbook.formula.Figure.Known;

/** Prints what is a number. */
final class NumberFormulas {

    private final Sources sources;
    private final TextFormulas texts;
    private final ListFormulas lists;

    NumberFormulas(Sources sources, TextFormulas texts) {
        this.sources = sources;
        this.texts = texts;
        this.lists = new ListFormulas(sources, texts);
    }

    Figure of(Numeric numeric) throws CannotBeSaidException {
        if (numeric instanceof Numeric.Constant constant) {
            return new Known(constant.value());
        } else if (numeric instanceof Numeric.Read read) {
            return read(read.variable());
        } else if (numeric instanceof Numeric.Calculated calculated) {
            return calculated(calculated);
        } else if (numeric instanceof Numeric.Count count) {
            return count(count.list(), texts.of(count.text()));
        } else if (numeric instanceof Numeric.Size size) {
            return size(size.list());
        } else if (numeric instanceof Numeric.Length length) {
            return length(texts.of(length.text()));
        }
        return repetitions(((Numeric.Repetitions) numeric).variable());
    }

    private Figure read(Variable variable) throws CannotBeSaidException {
        var read = sources.of(variable);
        if (read.isEmpty()) {
            return new Known(Double.NaN);
        }
        var source = read.get(0);
        if (source instanceof Source.Fixed fixed) {
            return new Known(fixed.answer()
                    .filter(TextFormulas::isNumber)
                    .map(Double::parseDouble)
                    .orElse(Double.NaN));
        }
        if (source.type() instanceof AnswerType.Number type) {
            var cell = sources.answers(Run.of((Source.Row) source));
            return new Calculated(cell, List.of(cell), List.of(), kind(type));
        }
        if (source.type() instanceof Choice choice
                && choice.options().stream().noneMatch(option -> TextFormulas.isNumber(option.code()))) {
            return new Known(Double.NaN);
        }
        throw new CannotBeSaidException(Reason.NUMBER_IN_A_TEXT);
    }

    private static Kind kind(AnswerType.Number type) {
        if (type.decimals() > 0 || type.minimum().signum() < 0) {
            return Kind.EXACT;
        }
        return type.maximum().compareTo(BigDecimal.valueOf(Figure.THOUSAND)) < 0 ? Kind.SMALL : Kind.WHOLE;
    }

    private Figure calculated(Numeric.Calculated calculated) throws CannotBeSaidException {
        var left = of(calculated.left());
        var right = of(calculated.right());
        if (isUnknown(left) || isUnknown(right)) {
            return new Known(Double.NaN);
        }
        if (left instanceof Known one && right instanceof Known other) {
            var none = new NoAnswers();
            var value = new Numeric.Calculated(
                    new Numeric.Constant(one.value()), calculated.operation(), new Numeric.Constant(other.value()));
            return new Known(value.number(none));
        }
        var one = Figure.operand(left);
        var other = Figure.operand(right);
        var formula = "(" + one.formula() + sign(calculated.operation()) + other.formula() + ")";
        var isDivision = calculated.operation() == Numeric.Operation.DIVIDED_BY;
        return one.with(other, formula, isDivision ? List.of(other.formula()) : List.of());
    }

    private static boolean isUnknown(Figure figure) {
        return figure instanceof Known known && Double.isNaN(known.value());
    }

    private static String sign(Numeric.Operation operation) {
        return switch (operation) {
            case PLUS -> "+";
            case MINUS -> "-";
            case TIMES -> "*";
            case DIVIDED_BY -> "/";
        };
    }

    Figure count(TextList list, Said<String> text) throws CannotBeSaidException {
        if (list instanceof TextList.Read read) {
            return lists.count(sources.of(read.variable()), text);
        }
        var values = ((TextList.Constant) list).values();
        if (text instanceof Said.Known<String> known) {
            return new Known(values.stream().filter(known.value()::equals).count());
        }
        var tests = new ArrayList<String>();
        values.forEach(value -> tests.add(Syntax.same(texts.printed(text), sources.constant(value))));
        return tests.isEmpty() ? new Known(0) : Calculated.counted("(0+" + String.join("+", tests) + ")", tests.size());
    }

    private Figure size(TextList list) {
        return list instanceof TextList.Read read
                ? lists.size(sources.of(read.variable()))
                : new Known(((TextList.Constant) list).values().size());
    }

    /** Excel counts a character beyond the basic plane as two, which no rule is so exact as to mind. */
    private Figure length(Said<String> text) {
        if (text instanceof Said.Known<String> known) {
            return new Known(known.value().codePointCount(0, known.value().length()));
        }
        return Calculated.counted("LEN(" + texts.printed(text) + ")", Figure.THOUSAND);
    }

    private Figure repetitions(Variable variable) throws CannotBeSaidException {
        var read = sources.of(variable);
        if (read.isEmpty()
                || read.get(0) instanceof Source.Fixed fixed && fixed.answer().isEmpty()) {
            return new Known(0);
        }
        var places = sources.repeated(variable);
        var text = texts.of(new Textual.Read(variable));
        if (read.get(0) instanceof Source.Fixed
                && read.get(0).type() instanceof AnswerType.Narrative
                && !Run.of(places).isEmpty()) {
            throw new CannotBeSaidException(Reason.GIVES_AN_ANSWER_AWAY);
        }
        var count = lists.count(places, text);
        if (count instanceof Known || text instanceof Said.Known) {
            return count;
        }
        var isAnswered = texts.printed(text) + "<>\"\"";
        return Calculated.counted(Syntax.choice(isAnswered, ((Calculated) count).formula(), "0"), places.size());
    }
}
