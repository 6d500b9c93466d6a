package org.rapporteur.core.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What one reporting year asks.
 *
 * @param year the reporting year
 * @param instrument id of the instrument
 * @param due last day on which a submission is in time
 */
public record Edition(int year, String instrument, LocalDate due, List<Selection> selections) {
    public Edition {
        Objects.requireNonNull(instrument);
        Objects.requireNonNull(due);
        selections = List.copyOf(selections);
    }

    /** Whether the edition asks a template in a chapter. */
    public boolean asks(int chapter, String template) {
        return selections.stream()
                .anyMatch(selection -> selection.chapters().contains(chapter)
                        && selection.templates().contains(template));
    }

    /** Templates that are asked in some chapters. */
    public record Selection(Set<Integer> chapters, Set<String> templates) {
        public Selection {
            chapters = Set.copyOf(chapters);
            templates = Set.copyOf(templates);
        }
    }
}
