package org.rapporteur.definitions;

import java.util.Objects;

/**
 * A place in a definition file.
 *
 * @param file below the folder of definitions, with forward slashes
 * @param line counted from 1
 * @param column counted from 1
 * @param pointer the value within the document, as a JSON Pointer (RFC 6901); empty for the whole document
 */
record Place(String file, int line, int column, String pointer) {
    Place {
        Objects.requireNonNull(file);
        Objects.requireNonNull(pointer);
    }

    /** The place of a mistake that concerns a file as a whole. */
    static Place startOf(String file) {
        return new Place(file, 1, 1, "");
    }
}
