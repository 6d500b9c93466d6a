package org.rapporteur.definitions.cel;

import java.util.List;
import java.util.Map;
import org.rapporteur.core.expression.Scope;
import org.rapporteur.core.expression.Truth;
import org.rapporteur.core.expression.Variable;

/** Answers that are tried, and parts of an expression of which it is tried that they hold or do not. */
record Trial(Map<Object, Object> tried) implements Scope {

    static final Object NO_ANSWER = "no answer";

    /** The answer to a number's item that it is not known. */
    static final Object NOT_KNOWN = "not known";

    boolean holds(Truth truth) {
        if (truth instanceof Truth.And and) {
            return holds(and.left()) && holds(and.right());
        } else if (truth instanceof Truth.Or or) {
            return holds(or.left()) || holds(or.right());
        } else if (truth instanceof Truth.Not not) {
            return !holds(not.operand());
        }
        return tried.get(truth) instanceof Boolean holds ? holds : truth.holds(this);
    }

    @Override
    public String text(Variable variable) {
        return (String) tried.get(variable);
    }

    @Override
    public double number(Variable variable) {
        return tried.get(variable) instanceof Double number ? number : Double.NaN;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> texts(Variable variable) {
        return (List<String>) tried.get(variable);
    }

    @Override
    public boolean isAnswered(Variable variable) {
        var value = tried.get(variable);
        return value instanceof List<?> list
                ? list.stream().anyMatch(text -> !text.equals(""))
                : !value.equals("") && !value.equals(NO_ANSWER);
    }

    /** Never asked: how often a text is given is not tried. */
    @Override
    public int repetitions(Variable variable) {
        throw new IllegalStateException("how often a text is given cannot be tried");
    }
}
