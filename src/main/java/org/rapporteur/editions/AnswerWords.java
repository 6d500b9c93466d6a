package org.rapporteur.editions;

import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Choice;
import org.rapporteur.core.questionnaire.Option;
import org.rapporteur.text.AnswerTypeTexts;
import org.rapporteur.text.Texts;

/** Tells in words what kind of answer a question takes, with what there is to choose from. */
final class AnswerWords {

    private final Texts texts;

    AnswerWords(Texts texts) {
        this.texts = texts;
    }

    String of(AnswerType type) {
        if (type instanceof Choice choice) {
            var options = choice.options().stream().map(Option::label).collect(Collectors.joining(" · "));
            return texts.text("editions.answer.choice", Map.of("options", options));
        }
        return new AnswerTypeTexts(texts).of(type);
    }
}
