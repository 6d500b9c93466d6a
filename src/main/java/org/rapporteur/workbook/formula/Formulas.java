package org.rapporteur.workbook.formula;

import org.rapporteur.core.expression.Numeric;
import org.rapporteur.core.expression.Textual;
import org.rapporteur.core.expression.Truth;

/**
 * Prints the expressions of one place of a questionnaire as formulas that mean the same. Whatever is known beforehand is
 * worked out instead of printed.
 */
public final class Formulas {

    private final TruthFormulas truths;
    private final NumberFormulas numbers;
    private final TextFormulas texts;

    public Formulas(Sources sources) {
        this.texts = new TextFormulas(sources);
        this.numbers = new NumberFormulas(sources, texts);
        this.truths = new TruthFormulas(sources, texts, numbers);
    }

    public Said<Boolean> truth(Truth truth) throws CannotBeSaidException {
        return truths.of(truth);
    }

    public Figure number(Numeric numeric) throws CannotBeSaidException {
        return numbers.of(numeric);
    }

    public Said<String> text(Textual textual) throws CannotBeSaidException {
        return texts.of(textual);
    }
}
