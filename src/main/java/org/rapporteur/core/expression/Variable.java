package org.rapporteur.core.expression;

import java.util.Objects;

/**
 * What an expression reads.
 *
 * @param time this edition's answers, or those that were signed for the edition before
 * @param name the id of a template; the id of a template, a full stop and a member; the code of an item; or
 *     {@link #VALUE}
 */
public record Variable(Time time, String name) {

    /** The answer to the very item that an expression is about. */
    public static final String VALUE = "value";

    public Variable {
        Objects.requireNonNull(time);
        Objects.requireNonNull(name);
    }

    public static Variable present(String name) {
        return new Variable(Time.PRESENT, name);
    }

    public static Variable previous(String name) {
        return new Variable(Time.PREVIOUS, name);
    }

    public boolean isPresent() {
        return time == Time.PRESENT;
    }

    /** Whose answers are read. */
    public enum Time {
        PRESENT,
        PREVIOUS
    }
}
