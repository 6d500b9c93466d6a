package org.rapporteur.reports.sdmx;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.text.OneLine;

/**
 * One of the values that a dimension or an attribute can take.
 *
 * @param name in English, on one line
 * @param parent id of the code in the same list that it is a part of
 */
record Code(String id, String name, Optional<String> description, Optional<String> parent) {

    /** The standard's identifiers; its schemas let a few other signs pass by mistake. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_@$-]+");

    /** @throws IllegalArgumentException for an id that the standard does not allow */
    Code {
        Objects.requireNonNull(parent);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not an identifier of the standard: " + id);
        }
        name = OneLine.of(name);
        description = description.map(OneLine::of).filter(text -> !text.isEmpty());
    }

    static Code of(String id, String name) {
        return new Code(id, name, Optional.empty(), Optional.empty());
    }

    Code describedAs(String text) {
        return new Code(id, name, Optional.of(text), parent);
    }

    Code within(String whole) {
        return new Code(id, name, description, Optional.of(whole));
    }
}
