package org.rapporteur.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.accounts.Invitations.Standing;
import org.rapporteur.core.validation.Completion;
import org.rapporteur.notifications.SentMail;
import org.rapporteur.parts.Share;

/**
 * A contributor as the focal point sees it.
 *
 * @param parts what is asked for, in the order of the questionnaire
 * @param mail the newest to the contributor; empty where none was sent
 * @param notice the newest to the focal point, that all is ready; empty where none was sent
 * @param activity when the contributor did something last
 */
record Member(
        Share share,
        List<PartState> parts,
        Standing standing,
        Optional<SentMail> mail,
        Optional<SentMail> notice,
        Optional<Instant> activity) {
    Member {
        Objects.requireNonNull(share);
        parts = List.copyOf(parts);
        Objects.requireNonNull(standing);
        Objects.requireNonNull(mail);
        Objects.requireNonNull(notice);
        Objects.requireNonNull(activity);
    }

    /** What is to be answered. */
    List<PartState> toAnswer() {
        return parts.stream().filter(part -> part.asked().mayEdit()).toList();
    }

    Completion completion() {
        return Completion.total(toAnswer().stream().map(PartState::completion).toList());
    }

    /** The first day on which something is wanted that is not ready; where all is ready, the first day of all. */
    Optional<LocalDate> due() {
        return due(share.isReady());
    }

    private Optional<LocalDate> due(boolean ready) {
        return toAnswer().stream()
                .filter(part -> ready || !part.asked().isReady())
                .flatMap(part -> part.asked().due().stream())
                .min(Comparator.naturalOrder());
    }

    boolean isOverdue(LocalDate today) {
        return parts.stream().anyMatch(part -> part.isOverdue(today));
    }
}
