package org.rapporteur.workbook.annotated;

import java.util.Objects;
import org.rapporteur.core.questionnaire.Level;

/**
 * A finding in words, and where it stands in the workbook.
 *
 * @param sheet its name in the file; empty where the file as a whole is meant
 * @param cell such as {@code E12}; empty where the sheet as a whole is meant
 * @param subject which recommendation and question it is about; empty where that is none
 * @param text what was found and what to do
 */
public record Note(Level level, String sheet, String cell, String subject, String text) {
    public Note {
        Objects.requireNonNull(level);
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(cell);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(text);
    }
}
