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
 * @param carriesOver templates whose answers are carried over from the edition before
 */
public record Edition(int year, String instrument, LocalDate due, List<Selection> selections, Set<String> carriesOver) {
    public Edition {
        Objects.requireNonNull(instrument);
        Objects.requireNonNull(due);
        selections = List.copyOf(selections);
        carriesOver = Set.copyOf(carriesOver);
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
