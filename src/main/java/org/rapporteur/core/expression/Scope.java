package org.rapporteur.core.expression;

import java.util.List;

/** Gives an expression the answers that it reads. An answer to an item that is not relevant is none. */
public interface Scope {

    /** For a choice the code of its option, for a narrative its text; empty where there is no answer. */
    String text(Variable variable);

    /** {@link Double#NaN} where there is no answer, or where the answer is that the number is not known. */
    double number(Variable variable);

    /** The answers to all items that a variable stands for and that are asked; an empty text for each without an answer. */
    List<String> texts(Variable variable);

    /** Whether there is any answer, be it that the number is not known. */
    boolean isAnswered(Variable variable);

    /** How many times the text that a variable stands for is given in the whole return, letter by letter; 0 for none. */
    int repetitions(Variable variable);
}
