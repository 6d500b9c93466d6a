package org.rapporteur.workbook.annotated;

/** A file that was taken in but cannot be given back with marks: too large for that, or not understood by the library. */
public final class CopyNotPossible extends Exception {

    private static final long serialVersionUID = 1L;

    CopyNotPossible(String reason) {
        super(reason);
    }

    CopyNotPossible(Exception cause) {
        super(cause);
    }
}
