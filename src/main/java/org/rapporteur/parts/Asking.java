package org.rapporteur.parts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.questionnaire.Part;

/**
 * What somebody is asked for. Whoever may change a part may read it, and whoever has a chapter has its recommendations, so
 * neither is said twice.
 *
 * @param edits what is to be answered
 * @param reads what may be read besides
 * @param due the day by which it is wanted; empty for none
 * @param called the person or the ministry, as the focal point calls it
 * @param message empty where there is none
 */
public record Asking(Part edits, Part reads, Optional<LocalDate> due, String called, String message) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_MESSAGE = 2000;

    /** @throws IllegalArgumentException where nothing is asked for, or everything, or the words are too long */
    public Asking {
        Objects.requireNonNull(due);
        edits = slim(edits, Part.NOTHING);
        reads = slim(reads, edits);
        if (edits.isNothing() && reads.isNothing() || edits.whole() || reads.whole()) {
            throw new IllegalArgumentException("chapters and recommendations are asked for");
        }
        if (called.isBlank() || called.length() > LONGEST_NAME || message.length() > LONGEST_MESSAGE) {
            throw new IllegalArgumentException("a name of 1 to 120 characters, and a message of at most 2000");
        }
    }

    private static Part slim(Part part, Part besides) {
        if (part.whole()) {
            return part;
        }
        return Part.of(part.places().stream()
                .filter(place -> !besides.places().contains(place))
                .filter(place -> !isWithin(place, besides.chapters()) && !isWithin(place, part.chapters()))
                .toList());
    }

    /** Whether a place is a recommendation of one of the chapters. */
    private static boolean isWithin(String place, Collection<Integer> chapters) {
        var dot = place.indexOf('.');
        return dot > 0 && chapters.contains(Integer.valueOf(place.substring(0, dot)));
    }

    /** Every place, and whether it may be changed. */
    Map<String, Boolean> places() {
        var places = new LinkedHashMap<String, Boolean>();
        edits.places().forEach(place -> places.put(place, true));
        reads.places().forEach(place -> places.put(place, false));
        return places;
    }

    /** All of it, to be read or changed. */
    public List<String> all() {
        return List.copyOf(places().keySet());
    }
}
