package org.rapporteur.editions.frozen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Values that many items have in common: written once, in the order in which they come, and named by their places. */
final class Shared<T> {

    private final Map<T, Integer> places = new LinkedHashMap<>();

    int place(T value) {
        return places.computeIfAbsent(value, first -> places.size());
    }

    ArrayNode written(Function<T, JsonNode> write) {
        return Json.array(places.keySet(), write);
    }
}
