package org.rapporteur.text;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.expression.Numeric;
import org.rapporteur.core.questionnaire.Rule;

/** Tells what a rule says to a State, before it has found anything: dots stand for what the message would name. */
public final class RuleTexts {

    private final FindingTexts findings;

    public RuleTexts(Texts texts) {
        this.findings = FindingTexts.of(texts);
    }

    /** The message as a sentence. */
    public String message(Rule rule) {
        var arguments = new HashMap<String, Object>();
        rule.arguments()
                .forEach((name, value) -> arguments.put(name, value instanceof Numeric ? null : FindingTexts.DOTS));
        arguments.put(FindingCode.RULE, rule.id());
        arguments.put(FindingCode.MESSAGE, rule.message());
        return findings.sentence(new Finding(
                FindingCode.ofRule(rule.level()), Optional.empty(), List.of(), new Location.Field(), arguments));
    }
}
