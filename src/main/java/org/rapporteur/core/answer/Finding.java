package org.rapporteur.core.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.questionnaire.ItemCode;

/**
 * What a check found.
 *
 * @param item the item concerned, where one is known
 * @param arguments by name, what the text needs: see {@link FindingCode}; values are texts, numbers or lists of texts,
 *     and may be {@code null}
 */
public record Finding(FindingCode code, Optional<ItemCode> item, Location location, Map<String, Object> arguments) {
    public Finding {
        Objects.requireNonNull(code);
        Objects.requireNonNull(item);
        Objects.requireNonNull(location);
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** A finding about an item at the place where its answer was given. */
    public static Finding at(FindingCode code, ItemCode item, Location location, Map<String, Object> arguments) {
        return new Finding(code, Optional.of(item), location, arguments);
    }

    /** A finding about a place that belongs to no item. */
    public static Finding at(FindingCode code, Location location, Map<String, Object> arguments) {
        return new Finding(code, Optional.empty(), location, arguments);
    }

    public Level level() {
        return code.level();
    }
}
