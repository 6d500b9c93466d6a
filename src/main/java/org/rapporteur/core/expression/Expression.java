package org.rapporteur.core.expression;

import java.util.stream.Stream;

/**
 * A typed expression over answers. It ends for whatever it reads: there is no loop in it, and each part of it is
 * evaluated once at most.
 */
public sealed interface Expression permits Truth, Numeric, Textual, TextList {

    /** What it reads, each as often as it stands there. */
    Stream<Variable> reads();

    /** How many parts it consists of: the bound of what an evaluation costs. */
    int size();
}
