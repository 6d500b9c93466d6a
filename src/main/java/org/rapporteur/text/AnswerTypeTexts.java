package org.rapporteur.text;

import java.util.Map;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.AnswerType.Narrative;

/** Tells in words what kind of answer a question takes. */
public final class AnswerTypeTexts {

    private final Texts texts;

    public AnswerTypeTexts(Texts texts) {
        this.texts = texts;
    }

    /** The options of a choice are not among the words. */
    public String of(AnswerType type) {
        if (type instanceof Narrative narrative) {
            return texts.text("questions.answer.narrative", Map.of("limit", narrative.maxLength()));
        } else if (type instanceof AnswerType.Number number) {
            return texts.text(
                    "questions.answer." + number.key(),
                    Map.of(
                            "minimum", number.minimum(),
                            "maximum", number.maximum(),
                            "decimals", number.decimals(),
                            "of", number.of()));
        }
        return texts.text("questions.answer.choice");
    }
}
