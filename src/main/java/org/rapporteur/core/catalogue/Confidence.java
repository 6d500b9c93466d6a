package org.rapporteur.core.catalogue;

/** How sure the reading or the assignment of a printed reference is. */
public enum Confidence {
    CERTAIN,
    INFERRED,
    DOUBTFUL
}
