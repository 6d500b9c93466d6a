package org.rapporteur.workbook.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rapporteur.text.FindingTexts;
import org.rapporteur.text.MessagePart;
import org.rapporteur.text.MessagePart.Case;
import org.rapporteur.text.MessagePart.Plural;
import org.rapporteur.text.MessagePart.Value;
import org.rapporteur.text.Texts;
import org.rapporteur.workbook.formula.CannotBeSaidException.Reason;
import org.rapporteur.workbook.formula.Figure.Calculated;
import org.rapporteur.workbook.formula.Figure.Kind;

/** Prints messages as formulas that put them together, word for word as the server does. */
public final class MessageFormulas {

    private static final String DOTS = Syntax.literal(FindingTexts.DOTS);

    private final Texts texts;
    private final UnaryOperator<String> constants;

    /** @param constants gives for a text the cell that holds it, or the text as a constant */
    public MessageFormulas(Texts texts, UnaryOperator<String> constants) {
        this.texts = texts;
        this.constants = constants;
    }

    public String of(List<MessagePart> message, Map<String, Argument> arguments) throws CannotBeSaidException {
        var pieces = new ArrayList<String>();
        for (var part : message) {
            if (part instanceof MessagePart.Literal literal) {
                pieces.add(constants.apply(literal.text()));
            } else if (part instanceof Value value) {
                pieces.add(value(value, arguments.get(value.argument())));
            } else if (part instanceof Plural plural) {
                pieces.add(plural(plural, arguments));
            }
        }
        return pieces.isEmpty() ? "\"\"" : String.join("&", pieces);
    }

    private String value(Value value, Argument argument) throws CannotBeSaidException {
        if (argument instanceof Argument.Words words) {
            return words.text() instanceof Said.Known<String> known
                    ? constants.apply(known.value())
                    : ((Said.Formula<String>) words.text()).text();
        } else if (argument instanceof Argument.Number number) {
            return number.figure() instanceof Figure.Known known
                    ? Syntax.literal(written(known.value(), value))
                    : written((Calculated) number.figure(), value);
        }
        throw new CannotBeSaidException(Reason.FORM_OF_MESSAGE);
    }

    private String written(double number, Value value) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return FindingTexts.DOTS;
        }
        return texts.format(value.isGrouped() ? "{n}" : "{n, number, ::group-off}", Map.of("n", exact(number)));
    }

    private static BigDecimal exact(double number) {
        return new BigDecimal(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
    }

    private String written(Calculated figure, Value value) throws CannotBeSaidException {
        var number = figure.formula();
        if (figure.kind() == Kind.SMALL || figure.kind() == Kind.WHOLE && !value.isGrouped()) {
            return figure.guarded("(" + number + "&\"\")", DOTS);
        }
        var wording = NumberWording.in(texts);
        if (figure.kind() == Kind.WHOLE) {
            return figure.guarded(wording.whole(number), DOTS);
        }
        return figure.guarded(value.isGrouped() ? wording.grouped(number) : wording.plain(number), DOTS);
    }

    private String plural(Plural plural, Map<String, Argument> arguments) throws CannotBeSaidException {
        if (!(arguments.get(plural.argument()) instanceof Argument.Number number)) {
            throw new CannotBeSaidException(Reason.FORM_OF_MESSAGE);
        }
        var cases = plural.cases();
        var common = commonBeginning(cases);
        if (common.isPresent()) {
            var rest = cases.stream()
                    .map(one -> new Case(
                            one.number(), one.parts().subList(1, one.parts().size())))
                    .toList();
            return value(common.get(), number) + "&" + plural(new Plural(plural.argument(), rest), arguments);
        }
        var last = of(cases.get(cases.size() - 1).parts(), arguments);
        if (number.figure() instanceof Figure.Known known) {
            return of(fitting(plural, known.value()), arguments);
        }
        var figure = (Calculated) number.figure();
        var wording = last;
        for (var i = cases.size() - 2; i >= 0; i--) {
            var test = figure.formula() + "=" + Syntax.number(cases.get(i).number());
            wording = Syntax.choice(test, of(cases.get(i).parts(), arguments), wording);
        }
        return figure.guarded(wording, last);
    }

    /** The number itself, where all cases begin with it: it is written once then. */
    private static Optional<Value> commonBeginning(List<Case> cases) {
        var beginnings = cases.stream()
                .map(one -> one.parts().stream().findFirst())
                .distinct()
                .toList();
        return beginnings.size() == 1
                ? beginnings.get(0).filter(Value.class::isInstance).map(Value.class::cast)
                : Optional.empty();
    }

    private static List<MessagePart> fitting(Plural plural, double number) {
        return plural.cases().stream()
                .filter(one -> one.isOther() || one.number() == number)
                .findFirst()
                .orElseThrow()
                .parts();
    }
}
