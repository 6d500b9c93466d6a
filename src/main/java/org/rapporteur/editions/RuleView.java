package org.rapporteur.editions;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.expression.Numeric;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Rule;
import org.rapporteur.core.questionnaire.Rule.Over;
import org.rapporteur.text.FindingTexts;

/**
 * A check as the secretariat reads it.
 *
 * @param level its key
 * @param over what it is applied to: {@code item}, {@code recommendation}, {@code chapter} or {@code return}
 * @param places how many times it is applied in the edition
 * @param message what a State reads, with made-up values in it
 */
record RuleView(String id, String level, String over, int places, String message, String expression) {

    private static final int SOME = 2;
    private static final String SOMETHING = "…";

    static RuleView of(Rule rule, Questionnaire questionnaire, FindingTexts texts) {
        return new RuleView(
                rule.id(),
                rule.level().key(),
                over(rule.over()),
                questionnaire.places(rule).size(),
                message(rule, texts),
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

    private static String message(Rule rule, FindingTexts texts) {
        var arguments = new HashMap<String, Object>();
        rule.arguments().forEach((name, value) -> arguments.put(name, value instanceof Numeric ? SOME : SOMETHING));
        arguments.put(FindingCode.RULE, rule.id());
        arguments.put(FindingCode.MESSAGE, rule.message());
        return texts.sentence(new Finding(
                FindingCode.ofRule(rule.level()), Optional.empty(), List.of(), new Location.Field(), arguments));
    }
}
