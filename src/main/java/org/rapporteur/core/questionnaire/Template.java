package org.rapporteur.core.questionnaire;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What every recommendation of a kind generates.
 *
 * @param id second part of the item's code
 * @param repeat whether it gives one item, or one for each of several things
 * @param type of the answer; for {@link Repeat#INDICATOR} that of an indicator which asks for a yes or a no
 * @param label question to a State about what it does itself; where there are several items, what they have in common
 * @param supportLabel question about a recommendation that speaks to United Nations bodies; where it is empty, such a
 *     recommendation does not get the item
 * @param members what {@link Repeat#MEMBER} asks one by one; empty for the others
 * @param role what the program needs to know about its items; empty for most
 * @param effort how long one answer takes as a rule
 */
public record Template(
        String id,
        Repeat repeat,
        AnswerType type,
        String label,
        Optional<String> supportLabel,
        Optional<String> help,
        List<Member> members,
        boolean required,
        Optional<Role> role,
        Condition relevance,
        Duration effort) {

    public Template {
        Objects.requireNonNull(id);
        Objects.requireNonNull(repeat);
        Objects.requireNonNull(type);
        Objects.requireNonNull(label);
        Objects.requireNonNull(supportLabel);
        Objects.requireNonNull(help);
        Objects.requireNonNull(role);
        Objects.requireNonNull(relevance);
        Objects.requireNonNull(effort);
        members = List.copyOf(members);
        if ((repeat == Repeat.MEMBER) == members.isEmpty()) {
            throw new IllegalArgumentException(id + " repeats by " + repeat + " and has the members " + members);
        }
    }

    /** One of the things that a template asks about every recommendation. @param label the question */
    public record Member(String id, String label) {
        public Member {
            Objects.requireNonNull(id);
            Objects.requireNonNull(label);
        }
    }

    /** A part that the items of one template at the most play in an instrument. */
    public enum Role {
        /** The choice over the scale by which progress is reported. */
        PROGRESS,
        /** The narrative that explains warnings about the recommendation. */
        EXPLANATION,
        /** The choices out of one list whose members are ranks: the first of them names what weighs most. */
        RANKING,
        /** The choice that says what technical assistance is needed, received or provided. */
        ASSISTANCE,
        /** The narrative on a practice that others could learn from. */
        PRACTICE,
        /** The choice that says how the practice may be used. */
        CLEARANCE
    }

    /** How often a template asks within one recommendation. */
    public enum Repeat {
        RECOMMENDATION,
        /** Once for each element that the recommendation names. */
        ELEMENT,
        /** Once for each indicator of the recommendation. */
        INDICATOR,
        /** Once for each of the template's own members. */
        MEMBER
    }
}
