package org.rapporteur.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.questionnaire.AnswerType.Narrative;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.text.AnswerTexts;
import org.rapporteur.text.Texts;
import org.rapporteur.workbook.xlsx.Validation;
import org.rapporteur.workbook.xlsx.Validation.Messages;

/** How an item is answered: in words beside it, and as a validation of its cell. */
final class HowToAnswer {

    private final Texts texts;
    private final AskedWhere asked;

    /** Filled while workbooks are printed, many at once. */
    private final Map<AnswerType, Validation> validations = new ConcurrentHashMap<>();

    HowToAnswer(Texts texts, AskedWhere asked) {
        this.texts = texts;
        this.asked = asked;
    }

    String words(Item item) {
        var lines = new ArrayList<String>();
        lines.add(texts.text("workbook.how." + need(item)));
        if (item.group().isEmpty()) {
            asked.words(item).ifPresent(lines::add);
        }
        item.help().ifPresent(lines::add);
        lines.add(kind(item.type()));
        unknown(item).ifPresent(lines::add);
        return String.join(" ", lines);
    }

    /** What holds for all items of a group, to be said once above them; empty where there is nothing to say. */
    String wordsOfGroup(Item member) {
        return asked.words(member).orElse("");
    }

    private static String need(Item item) {
        if (!item.required()) {
            return "optional";
        }
        return item.relevance().isAlways() ? "required" : "conditional";
    }

    private String kind(AnswerType type) {
        if (type instanceof Choice choice) {
            return texts.text("workbook.how.choice", Map.of("options", String.join(" · ", labels(choice))));
        } else if (type instanceof AnswerType.Number number) {
            return texts.text("workbook.how.number", arguments(number));
        }
        return texts.text("workbook.how.narrative", Map.of("limit", ((Narrative) type).maxLength()));
    }

    private Optional<String> unknown(Item item) {
        var unknown = Map.of("unknown", AnswerTexts.notKnown(texts));
        return item.whenUnknown().or(() -> Optional.of(item.type())
                .filter(AnswerType.Number.class::isInstance)
                .map(number -> texts.text("workbook.how.unknown", unknown)));
    }

    Validation validation(Item item) {
        return validations.computeIfAbsent(item.type(), this::validation);
    }

    private Validation validation(AnswerType type) {
        if (type instanceof Choice choice) {
            return new Validation.OneOf(labels(choice), messages("workbook.choice", Map.of()));
        } else if (type instanceof AnswerType.Number number) {
            return new Validation.Within(
                    number.minimum(),
                    number.maximum(),
                    decimals(number),
                    AnswerTexts.notKnown(texts),
                    messages("workbook.number", arguments(number)));
        }
        var limit = ((Narrative) type).maxLength();
        return new Validation.AtMost(limit, messages("workbook.narrative", Map.of("limit", limit)));
    }

    /** A percentage that is typed with its sign has two decimals more in its cell. */
    private static OptionalInt decimals(AnswerType.Number number) {
        return number.measure() == Measure.PERCENTAGE ? OptionalInt.empty() : OptionalInt.of(number.decimals());
    }

    private Map<String, Object> arguments(AnswerType.Number number) {
        return Map.of(
                "measure", number.measure().key(),
                "minimum", number.minimum(),
                "maximum", number.maximum(),
                "decimals", number.decimals(),
                "of", number.of(),
                "unknown", AnswerTexts.notKnown(texts));
    }

    /** Offers the one word that confirms an answer which was carried over. */
    Validation confirmation() {
        return new Validation.OneOf(
                List.of(texts.text("workbook.review.confirmed")), messages("workbook.review", Map.of()));
    }

    private Messages messages(String key, Map<String, Object> arguments) {
        return new Messages(
                texts.text(key + ".prompt.title", arguments),
                texts.text(key + ".prompt", arguments),
                texts.text(key + ".alert.title", arguments),
                texts.text(key + ".alert", arguments));
    }

    private static List<String> labels(Choice choice) {
        return choice.options().stream().map(Option::label).toList();
    }
}
