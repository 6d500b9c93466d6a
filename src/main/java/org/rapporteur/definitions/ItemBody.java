package org.rapporteur.definitions;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.AnswerType.Narrative;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Option;

/**
 * An item as the API gives it.
 *
 * @param type {@code choice} or {@code narrative}
 * @param options of a choice, in order; empty for a narrative
 * @param maxLength of a narrative in Unicode code points; null for a choice
 * @param relevant when it is asked, in CEL; null for an item that is always asked
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ItemBody(
        String code,
        String recommendation,
        int chapter,
        String type,
        String label,
        Optional<String> help,
        List<OptionBody> options,
        @JsonProperty("max_length") Optional<Integer> maxLength,
        boolean required,
        Optional<String> relevant) {

    public static ItemBody of(Item item) {
        var recommendation = item.code().recommendation();
        return new ItemBody(
                item.code().toString(),
                recommendation.toString(),
                recommendation.chapter(),
                item.type() instanceof Choice ? "choice" : "narrative",
                item.label(),
                item.help(),
                options(item.type()),
                item.type() instanceof Narrative narrative ? Optional.of(narrative.maxLength()) : Optional.empty(),
                item.required(),
                Optional.of(item.relevance().expression()).filter(expression -> !expression.isEmpty()));
    }

    private static List<OptionBody> options(AnswerType type) {
        return type instanceof Choice choice
                ? choice.options().stream().map(OptionBody::of).toList()
                : List.of();
    }

    public record OptionBody(String code, String label) {

        static OptionBody of(Option option) {
            return new OptionBody(option.code(), option.label());
        }
    }
}
