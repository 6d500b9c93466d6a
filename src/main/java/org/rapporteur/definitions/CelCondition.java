package org.rapporteur.definitions;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.core.catalogue.RecommendationId;
import org.rapporteur.core.questionnaire.Condition;
import org.rapporteur.core.questionnaire.ItemCode;

/**
 * A condition written in the Common Expression Language. A variable is the id of a template; its value is the answer to that
 * template's item of the same recommendation as it is exported (for a choice the option's code), and {@code ""} where there
 * is none.
 *
 * <p>Choices have few values, so the outcomes are worked out once for every combination of them and a check of a thousand
 * items is a thousand look-ups. Safe for several threads: nothing changes after construction.
 */
final class CelCondition implements Condition {

    /** More combinations than that are not kept in memory but evaluated as they come. */
    private static final int MOST_COMBINATIONS = 4096;

    private final String expression;
    private final Program program;
    private final Set<String> templates;
    private final List<String> variables;
    private final Map<List<String>, Boolean> outcomes;

    /**
     * @param read the templates that the expression reads, each with the codes of its options; none for a narrative
     * @throws CelEvaluationException where the expression has no outcome for some combination of answers
     */
    CelCondition(String expression, Program program, Map<String, List<String>> read) throws CelEvaluationException {
        this.expression = expression;
        this.program = program;
        this.templates = Set.copyOf(read.keySet());
        this.variables = List.copyOf(read.keySet());
        this.outcomes = workOut(new LinkedHashMap<>(read));
    }

    @Override
    public String expression() {
        return expression;
    }

    @Override
    public Set<String> templates() {
        return templates;
    }

    @Override
    public boolean holds(RecommendationId recommendation, Known known) {
        var values = new ArrayList<String>(variables.size());
        for (var template : variables) {
            values.add(known.answer(ItemCode.of(recommendation, template)).orElse(""));
        }
        var outcome = outcomes.get(values);
        return outcome == null ? holdsAnyway(values) : outcome;
    }

    /** Whether an expression without an outcome for some text leaves the item asked: better asked in vain than dropped. */
    private boolean holdsAnyway(List<String> values) {
        try {
            return evaluate(values);
        } catch (CelEvaluationException e) {
            return true;
        }
    }

    private boolean evaluate(List<String> values) throws CelEvaluationException {
        var bound = new HashMap<String, String>();
        for (var i = 0; i < values.size(); i++) {
            bound.put(variables.get(i), values.get(i));
        }
        return (boolean) program.eval(bound);
    }

    private Map<List<String>, Boolean> workOut(Map<String, List<String>> read) throws CelEvaluationException {
        var outcomes = new HashMap<List<String>, Boolean>();
        for (var values : combinations(variables.stream().map(read::get).toList())) {
            outcomes.put(values, evaluate(values));
        }
        return Map.copyOf(outcomes);
    }

    /** Every combination of one option, or none, from each list; at least one each up to the limit. */
    private static List<List<String>> combinations(List<List<String>> options) {
        var combinations = List.of(List.<String>of());
        for (var codes : options) {
            var longer = new ArrayList<List<String>>();
            for (var start : combinations) {
                longer.add(with(start, ""));
                codes.forEach(code -> longer.add(with(start, code)));
            }
            combinations = longer.subList(0, Math.min(longer.size(), MOST_COMBINATIONS));
        }
        return combinations;
    }

    private static List<String> with(List<String> start, String value) {
        var longer = new ArrayList<>(start);
        longer.add(value);
        return List.copyOf(longer);
    }
}
