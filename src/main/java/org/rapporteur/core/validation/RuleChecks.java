package org.rapporteur.core.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.answer.Finding;
import org.rapporteur.core.answer.FindingCode;
import org.rapporteur.core.answer.Location;
import org.rapporteur.core.expression.Expression;
import org.rapporteur.core.expression.Numeric;
import org.rapporteur.core.expression.Scope;
import org.rapporteur.core.expression.Textual;
import org.rapporteur.core.expression.Variable;
import org.rapporteur.core.questionnaire.AnswerType;
import org.rapporteur.core.questionnaire.Part;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Relevance;
import org.rapporteur.core.questionnaire.Rule;
import org.rapporteur.core.questionnaire.RulePlace;

/** Applies the rules of a questionnaire to a return. Safe for several threads: nothing changes after construction. */
final class RuleChecks {

    private final Questionnaire questionnaire;
    private final Part part;

    /** @param part beyond which no rule looks */
    RuleChecks(Questionnaire questionnaire, Part part) {
        this.questionnaire = questionnaire;
        this.part = part;
    }

    List<Finding> findings(Relevance relevance) {
        var findings = new ArrayList<Finding>();
        for (var rule : questionnaire.rules()) {
            for (var place : places(rule)) {
                finding(rule, place, relevance).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private List<RulePlace> places(Rule rule) {
        return part.whole() ? questionnaire.places(rule) : questionnaire.places(rule, part);
    }

    /** Nothing is found where nothing is asked that the finding could point at. */
    Optional<Finding> finding(Rule rule, RulePlace place, Relevance relevance) {
        var scope = place.scope(relevance);
        if (!rule.when().holds(scope) || !place.isAsked(relevance)) {
            return Optional.empty();
        }
        var items = place.asked(relevance);
        return items.stream()
                .findFirst()
                .map(first -> new Finding(
                        FindingCode.ofRule(rule.level()),
                        Optional.of(first),
                        items.subList(1, items.size()),
                        new Location.Field(),
                        arguments(rule, place, scope)));
    }

    private Map<String, Object> arguments(Rule rule, RulePlace place, Scope scope) {
        var arguments = new HashMap<String, Object>();
        arguments.put(FindingCode.RULE, rule.id());
        arguments.put(FindingCode.MESSAGE, rule.message());
        rule.arguments().forEach((name, expression) -> arguments.put(name, value(expression, place, scope)));
        return arguments;
    }

    private Object value(Expression expression, RulePlace place, Scope scope) {
        if (expression instanceof Numeric numeric) {
            return number(numeric.number(scope));
        } else if (expression instanceof Textual.Read read) {
            return label(read.variable(), place, scope.text(read.variable()));
        }
        return expression instanceof Textual textual ? textual.text(scope) : null;
    }

    /** In digits, without an exponent; {@code null} where it is not known. */
    private static BigDecimal number(double number) {
        return Double.isNaN(number) || Double.isInfinite(number)
                ? null
                : new BigDecimal(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
    }

    /** People read the label of an option, not its code. */
    private String label(Variable variable, RulePlace place, String text) {
        return Stream.of(place.code(variable))
                .flatMap(Optional::stream)
                .flatMap(code -> questionnaire.item(code).stream())
                .map(item -> item.type())
                .filter(AnswerType.Choice.class::isInstance)
                .map(type -> ((AnswerType.Choice) type).label(text))
                .findFirst()
                .orElse(text);
    }
}
