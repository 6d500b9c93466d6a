package org.rapporteur.workbook.formula;

import java.util.List;
import org.rapporteur.core.expression.Variable;

/** Gives the expressions of one place of a questionnaire what they read. */
public interface Sources {

    /** All items that a variable stands for, in their order. */
    List<Source> of(Variable variable);

    /** All items of the template of an item that a variable stands for, in the whole return. */
    List<Source> repeated(Variable variable);

    /** A text as it stands in a formula. */
    String constant(String text);

    /** Cells below each other, in which the answers stand: a choice as its code, nothing as an empty text. */
    String answers(Run rows);

    /** Cells below each other that say whether items are relevant. */
    String relevances(Run rows);
}
