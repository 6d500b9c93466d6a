package org.rapporteur.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.AnswerType.Narrative;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.text.Texts;
import org.rapporteur.workbook.xlsx.Validation;
import org.rapporteur.workbook.xlsx.Validation.Messages;

/** How an item is answered: in words beside it, and as a validation of its cell. */
final class HowToAnswer {

    private final Texts texts;

    /** Filled while workbooks are printed, many at once. */
    private final Map<AnswerType, Validation> validations = new ConcurrentHashMap<>();

    HowToAnswer(Texts texts) {
        this.texts = texts;
    }

    String words(Item item) {
        var lines = new ArrayList<String>();
        lines.add(texts.text("workbook.how." + need(item)));
        item.help().ifPresent(lines::add);
        lines.add(kind(item.type()));
        return String.join(" ", lines);
    }

    private static String need(Item item) {
        if (!item.required()) {
            return "optional";
        }
        return item.relevance().expression().isEmpty() ? "required" : "conditional";
    }

    private String kind(AnswerType type) {
        if (type instanceof Choice choice) {
            return texts.text("workbook.how.choice", Map.of("options", String.join(" · ", labels(choice))));
        }
        return texts.text("workbook.how.narrative", Map.of("limit", ((Narrative) type).maxLength()));
    }

    Validation validation(Item item) {
        return validations.computeIfAbsent(item.type(), this::validation);
    }

    private Validation validation(AnswerType type) {
        if (type instanceof Choice choice) {
            return new Validation.OneOf(labels(choice), messages("workbook.choice", Map.of()));
        }
        var limit = ((Narrative) type).maxLength();
        return new Validation.AtMost(limit, messages("workbook.narrative", Map.of("limit", limit)));
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
