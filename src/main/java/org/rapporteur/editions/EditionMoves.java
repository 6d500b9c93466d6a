package org.rapporteur.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import org.rapporteur.accounts.SignedIn;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.problem.ProblemException;

/** Moves editions and, when one has opened, tells whoever has to do something about it. */
@ApplicationScoped
class EditionMoves {

    private final Editions editions;
    private final Event<EditionOpened> opened;

    EditionMoves(Editions editions, Event<EditionOpened> opened) {
        this.editions = editions;
        this.opened = opened;
    }

    /**
     * What follows from an opening is done after it has been stored: whatever comes of that, the edition is open.
     *
     * @throws ProblemException as {@link Editions#move} does
     */
    Edition move(int year, EditionStatus to, Optional<String> seen, SignedIn by) {
        var moved = editions.move(year, to, seen, by);
        if (to == EditionStatus.OPEN) {
            opened.fire(new EditionOpened(year));
        }
        return moved;
    }
}
