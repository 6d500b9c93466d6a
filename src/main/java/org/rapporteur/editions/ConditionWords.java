package org.rapporteur.editions;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.ListFormatter.Type;
import com.ibm.icu.text.ListFormatter.Width;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.expression.TextList;
import org.rapporteur.core.expression.Textual;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.text.Languages;
import org.rapporteur.text.Texts;

/**
 * Tells in words when a question is asked. Conditions that can say more than there are words for are left to the language
 * in which they are written.
 */
final class ConditionWords {

    private final Questionnaire questionnaire;
    private final RecommendationId recommendation;
    private final Texts texts;

    ConditionWords(Questionnaire questionnaire, RecommendationId recommendation, Texts texts) {
        this.questionnaire = questionnaire;
        this.recommendation = recommendation;
        this.texts = texts;
    }

    /** Empty where there are no words for it. */
    Optional<String> of(Truth truth) {
        if (truth instanceof Truth.And and) {
            return both("and", and.left(), and.right());
        } else if (truth instanceof Truth.Or or) {
            return both("or", or.left(), or.right());
        } else if (truth instanceof Truth.OneOf oneOf && oneOf.list() instanceof TextList.Constant list) {
            return is("is", oneOf.text(), list.values());
        } else if (truth instanceof Truth.SameText same && same.right() instanceof Textual.Constant text) {
            return is("is", same.left(), List.of(text.value()));
        } else if (truth instanceof Truth.Answered answered) {
            return question(answered.variable())
                    .map(item -> texts.text("editions.when.answered", named(answered.variable(), item)));
        }
        return truth instanceof Truth.Not not ? not(not.operand()) : Optional.empty();
    }

    private Optional<String> not(Truth operand) {
        if (operand instanceof Truth.SameText same && same.right() instanceof Textual.Constant text) {
            return is("is_not", same.left(), List.of(text.value()));
        } else if (operand instanceof Truth.OneOf oneOf && oneOf.list() instanceof TextList.Constant list) {
            return is("is_not", oneOf.text(), list.values());
        }
        return Optional.empty();
    }

    private Optional<String> both(String key, Truth left, Truth right) {
        return of(left).flatMap(one ->
                of(right).map(other -> texts.text("editions.when." + key, Map.of("left", one, "right", other))));
    }

    private Optional<String> is(String key, Textual text, List<String> codes) {
        return text instanceof Textual.Read read
                ? question(read.variable()).map(item -> is(key, read.variable(), item, codes))
                : Optional.empty();
    }

    private String is(String key, Variable variable, Item item, List<String> codes) {
        var answers = codes.stream().map(code -> quoted(label(item, code))).toList();
        var arguments = Map.of(
                "time", time(variable),
                "question", item.label(),
                "answers",
                        ListFormatter.getInstance(Languages.formatting(texts.locale()), Type.OR, Width.WIDE)
                                .format(answers));
        return texts.text("editions.when." + key, arguments);
    }

    private static Map<String, Object> named(Variable variable, Item item) {
        return Map.of("time", time(variable), "question", item.label());
    }

    private static String time(Variable variable) {
        return variable.isPresent() ? "present" : "previous";
    }

    private static String label(Item item, String code) {
        return item.type() instanceof Choice choice ? choice.label(code) : code;
    }

    private String quoted(String label) {
        return texts.text("editions.quoted", Map.of("text", label));
    }

    /** What a name stands for in what is said about the recommendation. */
    private Optional<Item> question(Variable variable) {
        return ItemCode.parse(variable.name())
                .flatMap(questionnaire::item)
                .or(() -> ItemCode.parse(recommendation + "." + variable.name()).flatMap(questionnaire::item));
    }
}
