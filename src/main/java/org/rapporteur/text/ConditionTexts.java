package org.rapporteur.text;

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

/** Tells in words when a question is asked: the question that it depends on, and the answers to it. */
public final class ConditionTexts {

    private final Questionnaire questionnaire;
    private final Texts texts;

    public ConditionTexts(Questionnaire questionnaire, Texts texts) {
        this.questionnaire = questionnaire;
        this.texts = texts;
    }

    /**
     * When an item is asked, as the end of a sentence that begins with it; empty for one that is always asked. Of a
     * condition that says more than there are words for, the questions that it depends on.
     */
    public Optional<String> of(Item item) {
        var recommendation = item.code().recommendation();
        return item.relevance().isAlways()
                ? Optional.empty()
                : new Words(recommendation).of(item.relevance().test()).or(() -> dependsOn(item));
    }

    private Optional<String> dependsOn(Item item) {
        var words = new Words(item.code().recommendation());
        var questions = item.relevance()
                .test()
                .reads()
                .distinct()
                .flatMap(variable -> words.question(variable).stream())
                .map(read -> quoted(read.group().orElse(read.label())))
                .distinct()
                .toList();
        return questions.isEmpty()
                ? Optional.of(texts.text(
                        "questions.when.expression",
                        Map.of("expression", item.relevance().expression())))
                : Optional.of(texts.text("questions.when.depends", Map.of("questions", list(questions, Type.AND))));
    }

    private String list(List<String> quoted, Type type) {
        return ListFormatter.getInstance(texts.locale(), type, Width.WIDE).format(quoted);
    }

    private String quoted(String text) {
        return texts.text("questions.quoted", Map.of("text", text));
    }

    /** The words for conditions about one recommendation. */
    private final class Words {

        private final RecommendationId recommendation;

        private Words(RecommendationId recommendation) {
            this.recommendation = recommendation;
        }

        /** Empty where there are none. */
        private Optional<String> of(Truth truth) {
            if (truth instanceof Truth.And and) {
                return both("and", and.left(), and.right());
            } else if (truth instanceof Truth.Or or) {
                return both("or", or.left(), or.right());
            } else if (truth instanceof Truth.OneOf || truth instanceof Truth.SameText) {
                return is("is", truth);
            } else if (truth instanceof Truth.Answered answered) {
                return question(answered.variable()).map(item -> text("answered", answered.variable(), item, ""));
            }
            return truth instanceof Truth.Not not ? is("is_not", not.operand()) : Optional.empty();
        }

        private Optional<String> both(String key, Truth left, Truth right) {
            return of(left).flatMap(one ->
                    of(right).map(other -> texts.text("questions.when." + key, Map.of("left", one, "right", other))));
        }

        private Optional<String> is(String key, Truth truth) {
            if (truth instanceof Truth.OneOf oneOf && oneOf.list() instanceof TextList.Constant list) {
                return is(key, oneOf.text(), list.values());
            } else if (truth instanceof Truth.SameText same && same.right() instanceof Textual.Constant text) {
                return is(key, same.left(), List.of(text.value()));
            }
            return Optional.empty();
        }

        private Optional<String> is(String key, Textual text, List<String> codes) {
            return text instanceof Textual.Read read
                    ? question(read.variable()).map(item -> {
                        var answers = codes.stream()
                                .map(code -> quoted(label(item, code)))
                                .toList();
                        return text(key, read.variable(), item, list(answers, Type.OR));
                    })
                    : Optional.empty();
        }

        private String text(String key, Variable variable, Item item, String answers) {
            return texts.text(
                    "questions.when." + key,
                    Map.of(
                            "time",
                            variable.isPresent() ? "present" : "previous",
                            "question",
                            item.label(),
                            "answers",
                            answers));
        }

        private String label(Item item, String code) {
            return item.type() instanceof Choice choice ? choice.label(code) : code;
        }

        /** What a name stands for in what is said about the recommendation; the first of several. */
        private Optional<Item> question(Variable variable) {
            return ItemCode.parse(variable.name())
                    .flatMap(questionnaire::item)
                    .or(() -> ItemCode.parse(recommendation + "." + variable.name())
                            .flatMap(questionnaire::item))
                    .or(() -> questionnaire.items().stream()
                            .filter(item -> item.code().recommendation().equals(recommendation))
                            .filter(item -> item.code().template().equals(variable.name()))
                            .findFirst());
        }
    }
}
