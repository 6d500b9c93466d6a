package org.rapporteur.core.catalogue;

/** What the table's makers wrote about correspondence: references, {@code N/A}, or nothing at all. */
public enum Stated {
    REFERENCES,
    /** The cell says {@code N/A}: no counterpart in the earlier text. */
    NONE,
    /** The cell is empty: nothing was said either way. */
    BLANK
}
