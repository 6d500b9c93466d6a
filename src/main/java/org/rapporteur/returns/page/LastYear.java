package org.rapporteur.returns.page;

import java.util.Optional;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.answer.Answers;
import org.rapporteur.core.questionnaire.Item;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.returns.page.CarriedPage.RewordedItem;
import org.rapporteur.text.AnswerTexts;
import org.rapporteur.text.Texts;

/**
 * What was asked and signed last year, in words.
 *
 * @param questionnaire of the edition before; empty where there is none
 * @param signed for it
 */
record LastYear(Optional<Questionnaire> questionnaire, Answers signed, Texts texts) {

    RewordedItem reworded(Item now) {
        var then = questionnaire.flatMap(before -> before.item(now.code()));
        return new RewordedItem(
                now.code().recommendation().toString(),
                question(now),
                then.map(LastYear::question),
                signed.value(now.code())
                        .map(value -> words(then.orElse(now), value))
                        .orElse(""));
    }

    String words(Item item, AnswerValue value) {
        return AnswerTexts.of(item, value, texts);
    }

    private static String question(Item item) {
        return item.group().map(group -> group + " " + item.label()).orElse(item.label());
    }
}
