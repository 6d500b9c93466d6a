package org.rapporteur.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.core.validation.Completion;
import org.rapporteur.text.Texts;

/**
 * A part as pages show it.
 *
 * @param place as it is written, such as {@code 2} or {@code 2.c}
 * @param number the same, for people
 * @param edits whether it is to be answered
 */
public record PartLine(
        String place,
        String number,
        String title,
        boolean chapter,
        boolean edits,
        PartStatus status,
        boolean changedSince,
        boolean overdue,
        Optional<LocalDate> due,
        Optional<Instant> readyAt,
        String readyBy,
        Completion completion) {

    static PartLine of(PartState part, TeamReturn of, LocalDate today, Texts texts) {
        var asked = part.asked();
        var name = new PlaceName(asked.place(), of.questionnaire());
        return new PartLine(
                asked.place(),
                name.number(texts),
                name.title(),
                name.isChapter(),
                asked.mayEdit(),
                part.status(),
                part.changedSince(),
                part.isOverdue(today),
                asked.due(),
                asked.readyAt(),
                asked.readyBy().orElse(""),
                part.completion());
    }

    public boolean isReady() {
        return status == PartStatus.READY;
    }

    public String getStatusKey() {
        return "team.status." + (isReady() && changedSince ? "changed" : status.key());
    }

    /** As a style sheet names it. */
    public String getStatusClass() {
        return "part-" + (isReady() && changedSince ? "changed" : status.key());
    }
}
