package org.rapporteur.editions;

import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Rule;
import org.rapporteur.core.questionnaire.Rule.Over;
import org.rapporteur.text.RuleTexts;

/**
 * A check as the secretariat reads it.
 *
 * @param level its key
 * @param over what it is applied to: {@code item}, {@code recommendation}, {@code chapter} or {@code return}
 * @param places how many times it is applied in the edition
 * @param message what a State reads, with dots for the values in it
 */
record RuleView(String id, String level, String over, int places, String message, String expression) {

    static RuleView of(Rule rule, Questionnaire questionnaire, RuleTexts texts) {
        return new RuleView(
                rule.id(),
                rule.level().key(),
                over(rule.over()),
                questionnaire.places(rule).size(),
                texts.message(rule),
                rule.expression());
    }

    boolean isOfReturn() {
        return over.equals("return");
    }

    private static String over(Over over) {
        if (over instanceof Over.EachItem) {
            return "item";
        } else if (over instanceof Over.EachRecommendation) {
            return "recommendation";
        }
        return over instanceof Over.EachChapter ? "chapter" : "return";
    }
}
