package org.rapporteur.definitions.cel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.expression.Scope;
import org.rapporteur.core.expression.Variable;

/** The answers that a test gives an expression to read: texts, numbers and lists of texts by name. */
final class GivenAnswers implements Scope {

    private final Map<Variable, Object> answers = new HashMap<>();

    static GivenAnswers none() {
        return new GivenAnswers();
    }

    GivenAnswers with(String name, Object answer) {
        answers.put(Names.variable(name), answer);
        return this;
    }

    @Override
    public String text(Variable variable) {
        return (String) answers.getOrDefault(variable, "");
    }

    @Override
    public double number(Variable variable) {
        return answers.get(variable) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> texts(Variable variable) {
        return (List<String>) answers.getOrDefault(variable, List.of());
    }

    @Override
    public boolean isAnswered(Variable variable) {
        return answers.containsKey(variable);
    }

    /** Three times as often as its text is long: what matters here is which variable is asked for. */
    @Override
    public int repetitions(Variable variable) {
        return 3 * text(variable).length();
    }
}
