package org.rapporteur.parts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.core.questionnaire.Part;

/**
 * One contributor's share in a return.
 *
 * @param account name of the account
 * @param called the person or the ministry, as the focal point calls it
 * @param message what the focal point said; empty where it said nothing
 * @param asked what stands, in the order of the questionnaire; empty for somebody who is asked for nothing any more
 */
public record Share(String account, String called, String message, List<Asked> asked) {
    public Share {
        asked = List.copyOf(asked);
    }

    public boolean stands() {
        return !asked.isEmpty();
    }

    /** What is to be answered. */
    public List<Asked> toAnswer() {
        return asked.stream().filter(Asked::mayEdit).toList();
    }

    public Part edits() {
        return part(Asked::mayEdit);
    }

    /** What may be read and not changed. */
    public Part reads() {
        return part(request -> !request.mayEdit());
    }

    private Part part(Predicate<Asked> wanted) {
        return Part.of(asked.stream().filter(wanted).map(Asked::place).toList());
    }

    public Optional<Asked> asked(String place) {
        return asked.stream().filter(request -> request.place().equals(place)).findFirst();
    }

    /** Whether all that is to be answered was said to be ready. */
    public boolean isReady() {
        return !toAnswer().isEmpty() && toAnswer().stream().allMatch(Asked::isReady);
    }

    /** The shares of those who are asked for something. */
    public static List<Share> standing(Collection<Share> shares) {
        return shares.stream().filter(Share::stands).toList();
    }
}
