package org.rapporteur.core.validation;

import java.util.Collection;

/**
 * How far a return or a part of it is.
 *
 * @param required items that need an answer now: required and relevant
 * @param answered those of them that have one
 */
public record Completion(int required, int answered) {

    public static final Completion NOTHING = new Completion(0, 0);

    public Completion {
        if (answered < 0 || answered > required) {
            throw new IllegalArgumentException(answered + " answered of " + required);
        }
    }

    public boolean isComplete() {
        return answered == required;
    }

    public int missing() {
        return required - answered;
    }

    /** Whole per cent, rounded down so that 100 means all; 100 where nothing is required. */
    public int percent() {
        return required == 0 ? 100 : answered * 100 / required;
    }

    public Completion plus(Completion other) {
        return new Completion(required + other.required, answered + other.answered);
    }

    public static Completion total(Collection<Completion> parts) {
        return parts.stream().reduce(NOTHING, Completion::plus);
    }
}
