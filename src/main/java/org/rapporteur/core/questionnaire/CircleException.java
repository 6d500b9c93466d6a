package org.rapporteur.core.questionnaire;

import java.util.List;

/** The conditions of items go in a circle, so that none of them can be decided first. */
public final class CircleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<ItemCode> items;

    CircleException(List<ItemCode> items) {
        super("the conditions of " + items + " go in a circle");
        this.items = List.copyOf(items);
    }

    /** Those in the circle, each before the one that it reads; the last one reads the first. */
    public List<ItemCode> items() {
        return items;
    }
}
