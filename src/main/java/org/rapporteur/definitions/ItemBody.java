package org.rapporteur.definitions;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.AnswerType.Measure;
import org.rapporteur.core.questionnaire.AnswerType.Narrative;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Option;

/**
 * An item as the API gives it. What a type has not is null.
 *
 * @param type {@code choice}, {@code narrative}, {@code count}, {@code percentage} or {@code year}; a number may also be
 *     answered with {@code not_known}
 * @param group the question that it has in common with its neighbours; null for one that stands alone
 * @param help how to answer, or what counts
 * @param unknown what to do where the answer is not known
 * @param options of a choice, in order; empty for the others
 * @param maxLength of a narrative in Unicode code points
 * @param unit what a count counts, in the plural
 * @param base what 100 per cent of a percentage is
 * @param minimum the smallest number that is taken
 * @param maximum the largest number that is taken
 * @param decimals how many a number may have
 * @param relevant when it is asked, in CEL; null for an item that is always asked
 * @param effort how many seconds an answer takes as a rule
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ItemBody(
        String code,
        String recommendation,
        int chapter,
        String type,
        String label,
        Optional<String> group,
        Optional<String> help,
        Optional<String> unknown,
        List<OptionBody> options,
        @JsonProperty("max_length") Optional<Integer> maxLength,
        Optional<String> unit,
        Optional<String> base,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        Optional<Integer> decimals,
        boolean required,
        Optional<String> relevant,
        long effort) {

    public static ItemBody of(Item item) {
        var recommendation = item.code().recommendation();
        var number = Optional.of(item.type())
                .filter(AnswerType.Number.class::isInstance)
                .map(AnswerType.Number.class::cast);
        return new ItemBody(
                item.code().toString(),
                recommendation.toString(),
                recommendation.chapter(),
                item.type().key(),
                item.label(),
                item.group(),
                item.help(),
                item.whenUnknown(),
                options(item.type()),
                item.type() instanceof Narrative narrative ? Optional.of(narrative.maxLength()) : Optional.empty(),
                of(number, Measure.COUNT),
                of(number, Measure.PERCENTAGE),
                number.map(AnswerType.Number::minimum),
                number.map(AnswerType.Number::maximum),
                number.map(AnswerType.Number::decimals),
                item.required(),
                Optional.of(item.relevance().expression()).filter(expression -> !expression.isEmpty()),
                item.effort().toSeconds());
    }

    private static Optional<String> of(Optional<AnswerType.Number> number, Measure measure) {
        return number.filter(type -> type.measure() == measure).map(AnswerType.Number::of);
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
