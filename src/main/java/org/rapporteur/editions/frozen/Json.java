package org.rapporteur.editions.frozen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The few ways in which frozen documents are put together and taken apart. */
final class Json {

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static <T> ArrayNode array(Collection<T> values, Function<T, JsonNode> write) {
        var array = JsonNodeFactory.instance.arrayNode(values.size());
        values.forEach(value -> array.add(write.apply(value)));
        return array;
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        var list = new ArrayList<T>(array.size());
        array.forEach(node -> list.add(read.apply(node)));
        return list;
    }

    static <T> List<T> list(JsonNode object, String name, Function<JsonNode, T> read) {
        return list(object.required(name), read);
    }

    static JsonNode text(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }

    static String text(JsonNode object, String name) {
        return object.required(name).textValue();
    }

    static Optional<String> textIfAny(JsonNode object, String name) {
        return Optional.ofNullable(object.get(name)).map(JsonNode::textValue);
    }

    static void put(ObjectNode object, String name, Optional<String> text) {
        text.ifPresent(value -> object.put(name, value));
    }

    static JsonNode constant(Enum<?> constant) {
        return text(constant.name().toLowerCase(Locale.ROOT));
    }

    static <E extends Enum<E>> E constant(Class<E> type, JsonNode node) {
        return Enum.valueOf(type, node.textValue().toUpperCase(Locale.ROOT));
    }
}
