package org.rapporteur.reports.snapshot;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.reports.WantedReport;
import org.rapporteur.reports.draft.DraftFacts;

/**
 * A report that was published.
 *
 * @param number within its year, from 1
 * @param snapshot hash of what it counts
 * @param edition how far the edition was
 * @param program name and version of the program that published it
 * @param synthetic whether the returns were made up
 * @param submissions how many of its own edition it counts
 */
public record PublishedReport(
        int year,
        int number,
        String snapshot,
        EditionStatus edition,
        String program,
        boolean synthetic,
        Instant at,
        String by,
        int submissions) {

    private static final Pattern ID = Pattern.compile("([0-9]{4})-R-([0-9]{3,9})");

    public PublishedReport {
        Objects.requireNonNull(snapshot);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(program);
        Objects.requireNonNull(at);
        Objects.requireNonNull(by);
    }

    /** As people cite it, such as {@code 2026-R-001}. */
    public String id() {
        return id(year, number);
    }

    public static String id(int year, int number) {
        return "%d-R-%03d".formatted(year, number);
    }

    /** The number within a year that an id has; empty for what is no id of that year. */
    static Optional<Integer> number(int year, String id) {
        var parts = ID.matcher(id);
        return parts.matches() && parts.group(1).equals(String.valueOf(year))
                ? Optional.of(Integer.parseInt(parts.group(2)))
                : Optional.empty();
    }

    /** Whether States could still submit when it was published. */
    public boolean isOfOpenEdition() {
        return edition == EditionStatus.OPEN;
    }

    /** The name of a file of it, without the ending. */
    public String fileName(WantedReport wanted) {
        return "report-" + id() + "-" + wanted.name();
    }

    /** What its files say of their making: nothing of the program and the day of today. */
    DraftFacts facts() {
        return new DraftFacts(synthetic, program, Optional.of(new DraftFacts.Published(id(), at)));
    }
}
