package org.rapporteur.core.questionnaire;

import java.util.Objects;

/**
 * What of a return somebody may see, and what of that change.
 *
 * @param reads everything that may be seen
 * @param edits what may be changed as well
 */
public record Mandate(Part reads, Part edits) {

    /** A focal point's: the whole return. */
    public static final Mandate FULL = new Mandate(Part.WHOLE, Part.WHOLE);

    /** Of somebody who may see everything and change nothing. */
    public static final Mandate READER = new Mandate(Part.WHOLE, Part.NOTHING);

    public static final Mandate NONE = new Mandate(Part.NOTHING, Part.NOTHING);

    /** What may be changed may be seen. */
    public Mandate {
        Objects.requireNonNull(edits);
        reads = reads.and(edits);
    }

    public boolean reads(ItemCode item) {
        return reads.covers(item);
    }

    public boolean edits(ItemCode item) {
        return edits.covers(item);
    }
}
