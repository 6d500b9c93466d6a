package org.rapporteur.core.validation;

import static org.rapporteur.core.answer.FindingCode.DATE_NOT_EXPECTED;
import static org.rapporteur.core.answer.FindingCode.LOGICAL_NOT_EXPECTED;
import static org.rapporteur.core.answer.FindingCode.NOT_A_NUMBER;
import static org.rapporteur.core.answer.FindingCode.NUMBER_TOO_LARGE;
import static org.rapporteur.core.answer.FindingCode.NUMBER_TOO_SMALL;
import static org.rapporteur.core.answer.FindingCode.TOO_MANY_DECIMALS;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.RawAnswer;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.questionnaire.Item;

/**
 * Makes an answer of what was given to an item that asks for a number. Of texts only the plain form is read: digits with a
 * full stop before decimals, and for a percentage a percent sign behind them. Thousands are not set apart in it, not even
 * by a space: what 1,234 or 1.234,5 means depends on who wrote it, and 1 234 may be two numbers.
 */
record NumberTyping(Item item, AnswerType.Number type, RawAnswer raw) {

    /** Longer than any number within the bounds of an item. */
    private static final int LONGEST = 60;

    private static final Pattern PLAIN = Pattern.compile("([+-]?[0-9]+(?:\\.[0-9]+)?)");
    private static final Pattern PLAIN_PERCENTAGE = Pattern.compile(PLAIN + " ?%?");
    private static final String NOT_KNOWN = PlainText.comparable(AnswerValue.NotKnown.CODE);

    Typed typed() {
        var value = raw.value();
        if (value instanceof RawValue.Text text) {
            return text(PlainText.onOneLine(text.text()));
        } else if (value instanceof RawValue.Number number) {
            return number(number.number(), number.number().toPlainString());
        } else if (value instanceof RawValue.Percentage percentage) {
            return percentage(percentage);
        } else if (value instanceof RawValue.Date date) {
            return rejected(DATE_NOT_EXPECTED, date.date().toLocalDate().toString());
        } else if (value instanceof RawValue.Logical logical) {
            return rejected(LOGICAL_NOT_EXPECTED, logical.shown());
        }
        return accepted(Optional.empty());
    }

    private Typed text(String text) {
        if (text.isEmpty()) {
            return accepted(Optional.empty());
        }
        if (text.length() > LONGEST) {
            return rejected(NOT_A_NUMBER, text);
        }
        if (PlainText.comparable(text).equals(NOT_KNOWN)) {
            return accepted(Optional.of(new AnswerValue.NotKnown()));
        }
        var plain = (isPercentage() ? PLAIN_PERCENTAGE : PLAIN).matcher(text);
        return plain.matches() ? number(new BigDecimal(plain.group(1)), text) : rejected(NOT_A_NUMBER, text);
    }

    private Typed percentage(RawValue.Percentage percentage) {
        return isPercentage()
                ? number(percentage.percent(), percentage.shown())
                : rejected(NOT_A_NUMBER, percentage.shown());
    }

    private boolean isPercentage() {
        return type.measure() == Measure.PERCENTAGE;
    }

    private Typed number(BigDecimal number, String found) {
        var answer = new AnswerValue.Number(number);
        if (answer.number().scale() > type.decimals()) {
            return rejected(TOO_MANY_DECIMALS, found, Map.of("decimals", type.decimals()));
        }
        if (number.compareTo(type.minimum()) < 0) {
            return rejected(NUMBER_TOO_SMALL, found, bounds());
        }
        if (number.compareTo(type.maximum()) > 0) {
            return rejected(NUMBER_TOO_LARGE, found, bounds());
        }
        return accepted(Optional.of(answer));
    }

    private Map<String, Object> bounds() {
        return Map.of("minimum", type.minimum(), "maximum", type.maximum());
    }

    private Typed rejected(FindingCode code, String found) {
        return rejected(code, found, Map.of());
    }

    private Typed rejected(FindingCode code, String found, Map<String, Object> more) {
        var arguments = new HashMap<>(more);
        arguments.put("found", PlainText.shortened(found));
        arguments.put("measure", type.measure().key());
        arguments.put("of", type.of());
        return new Typed.Rejected(Finding.at(code, item.code(), raw.location(), arguments));
    }

    private static Typed accepted(Optional<AnswerValue> value) {
        return new Typed.Accepted(value, List.of());
    }
}
