package org.rapporteur.core.validation;

import static org.rapporteur.core.answer.FindingCode.CHARACTER_NOT_ALLOWED;
import static org.rapporteur.core.answer.FindingCode.DATE_STORED_AS_TEXT;
import static org.rapporteur.core.answer.FindingCode.ERROR_VALUE;
import static org.rapporteur.core.answer.FindingCode.FORMULA_NOT_ALLOWED;
import static org.rapporteur.core.answer.FindingCode.LOGICAL_NOT_EXPECTED;
import static org.rapporteur.core.answer.FindingCode.NOT_AN_OPTION;
import static org.rapporteur.core.answer.FindingCode.TEXT_TOO_LONG;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.AnswerValue.Chosen;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.RawAnswer;
import org.rapporteur.core.answer.RawValue;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.AnswerType.Narrative;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Option;

/** Makes typed answers of raw values. Nothing is cut, guessed or blanked: what does not fit is rejected with a reason. */
public final class Typing {

    private Typing() {}

    /** Types one raw value for the item it was given to. */
    public static Typed type(Item item, RawAnswer raw) {
        return new Reading(item, raw).typed();
    }

    /** One raw value on its way to an answer. */
    private record Reading(Item item, RawAnswer raw) {

        Typed typed() {
            var value = raw.value();
            if (value instanceof RawValue.Formula formula) {
                return rejected(FORMULA_NOT_ALLOWED, Map.of("found", "=" + PlainText.shortened(formula.formula())));
            } else if (value instanceof RawValue.Error error) {
                return rejected(ERROR_VALUE, Map.of("found", PlainText.shortened(error.error())));
            } else if (item.type() instanceof AnswerType.Number number) {
                return new NumberTyping(item, number, raw).typed();
            } else if (value instanceof RawValue.Text text) {
                return text(text.text());
            } else if (value instanceof RawValue.Number number) {
                return text(number.number().toPlainString());
            } else if (value instanceof RawValue.Percentage percentage) {
                return text(percentage.shown());
            } else if (value instanceof RawValue.Date date) {
                return date(date);
            } else if (value instanceof RawValue.Logical logical) {
                return logical(logical);
            }
            return accepted(Optional.empty());
        }

        private Typed text(String text) {
            var clean = PlainText.normalized(text);
            if (clean.isEmpty()) {
                return accepted(Optional.empty());
            }
            return item.type() instanceof Choice choice
                    ? option(choice, clean)
                    : narrative((Narrative) item.type(), clean);
        }

        private Typed option(Choice choice, String text) {
            return asPrinted(choice, text)
                    .or(() -> asMeant(choice, text))
                    .map(option -> accepted(Optional.of(new Chosen(option.code()))))
                    .orElseGet(() -> notAnOption(choice, text));
        }

        /** What nearly every cell holds, found without comparing letter by letter. */
        private static Optional<Option> asPrinted(Choice choice, String text) {
            return choice.options().stream()
                    .filter(option -> option.label().equals(text))
                    .findFirst();
        }

        private static Optional<Option> asMeant(Choice choice, String text) {
            var wanted = PlainText.comparable(text);
            return choice.options().stream()
                    .filter(option -> PlainText.comparable(option.label()).equals(wanted)
                            || PlainText.comparable(option.code()).equals(wanted))
                    .findFirst();
        }

        private Typed notAnOption(Choice choice, String text) {
            var labels = choice.options().stream().map(Option::label).toList();
            return rejected(NOT_AN_OPTION, Map.of("found", PlainText.shortened(text), "expected", labels));
        }

        private Typed narrative(Narrative narrative, String text) {
            var wrong = PlainText.firstCharacterNotAllowed(text);
            if (wrong.isPresent()) {
                return rejected(CHARACTER_NOT_ALLOWED, Map.of("found", "U+%04X".formatted(wrong.getAsInt())));
            }
            var length = text.codePointCount(0, text.length());
            if (length > narrative.maxLength()) {
                return rejected(TEXT_TOO_LONG, Map.of("found", length, "limit", narrative.maxLength()));
            }
            return accepted(Optional.of(new AnswerValue.Narrative(text)));
        }

        private Typed date(RawValue.Date date) {
            var text = date.date().toLocalDate().toString();
            if (item.type() instanceof Choice choice) {
                return notAnOption(choice, text);
            }
            var finding = Finding.at(DATE_STORED_AS_TEXT, item.code(), raw.location(), Map.of("stored", text));
            return new Typed.Accepted(Optional.of(new AnswerValue.Narrative(text)), List.of(finding));
        }

        private Typed logical(RawValue.Logical logical) {
            var text = logical.shown();
            if (item.type() instanceof Choice choice) {
                return notAnOption(choice, text);
            }
            return rejected(LOGICAL_NOT_EXPECTED, Map.of("found", text));
        }

        private Typed rejected(FindingCode code, Map<String, Object> arguments) {
            return new Typed.Rejected(Finding.at(code, item.code(), raw.location(), arguments));
        }

        private static Typed accepted(Optional<AnswerValue> value) {
            return new Typed.Accepted(value, List.of());
        }
    }
}
