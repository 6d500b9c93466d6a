package org.rapporteur.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.expression.TextList;
import org.rapporteur.core.expression.Textual;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Template.Role;
import org.rapporteur.text.Texts;

/** Says in words where an item is asked, for the plain conditions that most items have. */
final class AskedWhere {

    private final Questionnaire questionnaire;
    private final Texts texts;

    AskedWhere(Questionnaire questionnaire, Texts texts) {
        this.questionnaire = questionnaire;
        this.texts = texts;
    }

    /** Empty for an item that is always asked. */
    Optional<String> words(Item item) {
        if (item.relevance().isAlways()) {
            return Optional.empty();
        }
        return Optional.of(plain(item, item.relevance().test()).orElseGet(() -> texts.text("workbook.asked.other")));
    }

    private Optional<String> plain(Item item, Truth test) {
        if (test instanceof Truth.Not not) {
            return answers(not.operand()).flatMap(read -> words(item, read, "except"));
        } else if (test instanceof Truth.Answered answered) {
            return read(item, answered.variable())
                    .map(read -> texts.text("workbook.asked.answered", Map.of("question", read.label())));
        }
        return answers(test).flatMap(read -> words(item, read, "where"));
    }

    /** @param kind which of the texts is needed */
    private Optional<String> words(Item item, Wanted wanted, String kind) {
        return read(item, wanted.variable())
                .filter(read -> read.type() instanceof AnswerType.Choice)
                .map(read -> words(read, wanted.answers(), kind));
    }

    private String words(Item read, List<String> answers, String kind) {
        var type = (AnswerType.Choice) read.type();
        var labels = answers.stream()
                .map(type::label)
                .map(label -> texts.text("workbook.asked.quoted", Map.of("text", label)))
                .toList();
        var isProgress = questionnaire
                .template(Role.PROGRESS)
                .filter(read.code().template()::equals)
                .isPresent();
        var arguments =
                Map.of("question", read.label(), "answers", texts.anyOf(labels), "progress", isProgress ? "yes" : "no");
        return texts.text("workbook.asked." + kind, arguments);
    }

    private Optional<Item> read(Item item, Variable variable) {
        return Optional.of(variable)
                .filter(Variable::isPresent)
                .flatMap(present -> ItemCode.parse(item.code().recommendation() + "." + present.name()))
                .flatMap(questionnaire::item);
    }

    private static Optional<Wanted> answers(Truth test) {
        if (test instanceof Truth.SameText same
                && same.left() instanceof Textual.Read read
                && same.right() instanceof Textual.Constant answer) {
            return Optional.of(new Wanted(read.variable(), List.of(answer.value())));
        } else if (test instanceof Truth.OneOf one
                && one.text() instanceof Textual.Read read
                && one.list() instanceof TextList.Constant list) {
            return Optional.of(new Wanted(read.variable(), list.values()));
        }
        return Optional.empty();
    }

    /** The answers to one question for which a condition holds. */
    private record Wanted(Variable variable, List<String> answers) {}
}
