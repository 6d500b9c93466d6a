package org.rapporteur.workbook.annotated;

import java.time.Instant;
import java.util.Objects;
import org.rapporteur.core.merge.Accounting;

/**
 * Which file was checked, and what became of it.
 *
 * @param state name of the State that sent it
 * @param fileName as the sender calls it
 * @param trial whether the program runs for practice only, which the copy then says
 */
public record CheckedFile(
        String state, int year, String fileName, Instant receivedAt, Accounting accounting, boolean trial) {
    public CheckedFile {
        Objects.requireNonNull(state);
        Objects.requireNonNull(fileName);
        Objects.requireNonNull(receivedAt);
        Objects.requireNonNull(accounting);
    }
}
