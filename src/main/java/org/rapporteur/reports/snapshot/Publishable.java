package org.rapporteur.reports.snapshot;

import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.questionnaire.EditionStatus;

/**
 * What would be published now.
 *
 * @param edition how far the edition is
 * @param same that is published of the same submissions already
 */
public record Publishable(Snapshot snapshot, EditionStatus edition, Optional<PublishedReport> same) {
    public Publishable {
        Objects.requireNonNull(snapshot);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(same);
    }

    /** Whether there is anything new in it. */
    public boolean isNew() {
        return same.isEmpty() && snapshot.reporting() > 0 && edition != EditionStatus.DRAFT;
    }

    /** Whether States can still submit. */
    public boolean isOpen() {
        return edition == EditionStatus.OPEN;
    }

    /** How many submissions of editions before it counts for its trend. */
    public int earlier() {
        return snapshot.ids().size() - snapshot.reporting();
    }
}
