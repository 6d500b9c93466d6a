package org.rapporteur.text;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.expression.Numeric;
import org.rapporteur.core.questionnaire.Rule;

/**
 * Tells what a rule says to a State, before it has found anything: dots stand for what the message would name. Every number
 * is infinity while the message is made, which takes the plural of many numbers and has a sign of its own.
 */
public final class RuleTexts {

    private static final String DOTS = "…";

    private final FindingTexts findings;
    private final String anyNumber;

    public RuleTexts(Texts texts) {
        this.findings = FindingTexts.of(texts);
        this.anyNumber = DecimalFormatSymbols.getInstance(Languages.formatting(texts.locale()))
                .getInfinity();
    }

    /** The message as a sentence. */
    public String message(Rule rule) {
        var arguments = new HashMap<String, Object>();
        rule.arguments()
                .forEach((name, value) ->
                        arguments.put(name, value instanceof Numeric ? (Object) Double.POSITIVE_INFINITY : DOTS));
        arguments.put(FindingCode.RULE, rule.id());
        arguments.put(FindingCode.MESSAGE, rule.message());
        var finding = new Finding(
                FindingCode.ofRule(rule.level()), Optional.empty(), List.of(), new Location.Field(), arguments);
        return findings.sentence(finding).replace(anyNumber, DOTS);
    }
}
