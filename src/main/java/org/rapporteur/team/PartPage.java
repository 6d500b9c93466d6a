package org.rapporteur.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.validation.Completion;

/**
 * What a contributor's own page shows.
 *
 * @param home address of the return's home
 * @param address of this page
 * @param open whether the edition is, so that answers are taken
 * @param message what the focal point said; empty where it said nothing
 * @param toAnswer what is asked for
 * @param toRead what may be read besides
 * @param due the first day on which something is wanted that is not ready
 * @param years other years for whose returns the contributor is asked for something, the newest first
 */
public record PartPage(
        String state,
        int year,
        String home,
        String address,
        boolean open,
        String message,
        List<PartLine> toAnswer,
        List<PartLine> toRead,
        Optional<LocalDate> due,
        boolean overdue,
        boolean ready,
        Completion completion,
        List<Integer> years) {

    public boolean isNothing() {
        return toAnswer.isEmpty() && toRead.isEmpty();
    }

    /** Address of the same page for another year. */
    public String ofYear(int other) {
        return address.replaceFirst("/returns/[0-9]+/", "/returns/" + other + "/");
    }
}
