package org.rapporteur.workbook.xlsx;

import java.util.Objects;

/**
 * How cells look while a condition holds.
 *
 * @param ground colour of the ground, six hexadecimal digits
 * @param ink colour of the text
 */
public record Tint(String ground, String ink) {
    public Tint {
        Objects.requireNonNull(ground);
        Objects.requireNonNull(ink);
    }
}
