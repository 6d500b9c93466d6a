package org.rapporteur.workbook.formula;

import java.util.List;
import org.rapporteur.core.expression.Scope;
import org.rapporteur.core.expression.Variable;

/** Where constants alone are worked out. */
final class NoAnswers implements Scope {

    @Override
    public String text(Variable variable) {
        return "";
    }

    @Override
    public double number(Variable variable) {
        return Double.NaN;
    }

    @Override
    public List<String> texts(Variable variable) {
        return List.of();
    }

    @Override
    public boolean isAnswered(Variable variable) {
        return false;
    }

    @Override
    public int repetitions(Variable variable) {
        return 0;
    }
}
