package org.rapporteur.core.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Level;

/**
 * What a check found.
 *
 * @param item the item concerned, where one is known
 * @param others further items that it points at
 * @param arguments by name, what the text needs: see {@link FindingCode}; values are texts, numbers or lists of texts,
 *     and may be {@code null}
 */
public record Finding(
        FindingCode code,
        Optional<ItemCode> item,
        List<ItemCode> others,
        Location location,
        Map<String, Object> arguments) {
    public Finding {
        Objects.requireNonNull(code);
        Objects.requireNonNull(item);
        Objects.requireNonNull(location);
        others = List.copyOf(others);
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** A finding about an item at the place where its answer was given. */
    public static Finding at(FindingCode code, ItemCode item, Location location, Map<String, Object> arguments) {
        return new Finding(code, Optional.of(item), List.of(), location, arguments);
    }

    /** A finding about a place that belongs to no item. */
    public static Finding at(FindingCode code, Location location, Map<String, Object> arguments) {
        return new Finding(code, Optional.empty(), List.of(), location, arguments);
    }

    /** The same finding at another place. */
    public Finding at(Location place) {
        return new Finding(code, item, others, place, arguments);
    }

    /** The rule that found it; empty where it was no rule. */
    public Optional<String> rule() {
        return Optional.ofNullable((String) arguments.get(FindingCode.RULE));
    }

    /** The rule's message as a pattern, which the other arguments fill in; empty where it was no rule. */
    public Optional<String> message() {
        return Optional.ofNullable((String) arguments.get(FindingCode.MESSAGE));
    }

    /** What was found as the API spells it: the id of the rule, or the code. */
    public String key() {
        return rule().orElseGet(code::key);
    }

    public Level level() {
        return code.level();
    }
}
