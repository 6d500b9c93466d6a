package org.rapporteur.definitions;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.rapporteur.definitions.DefinitionMistake.Kind;
import tools.jackson.databind.JsonNode;

/** Says what a schema refused in this project's words, at the line where it stands. */
final class SchemaMistakes {

    private final LocatedNode document;
    private final SchemaWords words;
    private final DefinitionMistakes mistakes;

    SchemaMistakes(LocatedNode document, SchemaWords words, DefinitionMistakes mistakes) {
        this.document = document;
        this.words = words;
        this.mistakes = mistakes;
    }

    void add(Error error) {
        var node = find(error.getInstanceLocation());
        var limit = plain(error.getSchemaNode());
        switch (error.getKeyword()) {
            case "required" -> property(error, node.place(), Kind.PROPERTY_MISSING);
            case "additionalProperties" -> property(error, node.placeOfKey(error.getProperty()), Kind.PROPERTY_UNKNOWN);
            case "type" -> value(error, node, Kind.WRONG_TYPE, limit);
            case "enum", "const" -> value(error, node, Kind.NOT_IN_LIST, limit);
            case "pattern" -> value(error, node, Kind.WRONG_FORM, words.about(error.getEvaluationPath()));
            case "minLength" -> value(error, node, Kind.TOO_SHORT, limit);
            case "maxLength" -> value(error, node, Kind.TOO_LONG, limit);
            case "minimum" -> value(error, node, Kind.TOO_SMALL, limit);
            case "maximum" -> value(error, node, Kind.TOO_LARGE, limit);
            case "propertyNames" -> name(error, node);
            case "minProperties" -> mistakes.add(node.place(), Kind.TOO_FEW, Map.of("expected", limit));
            case "minItems" -> value(error, node, Kind.TOO_FEW, limit);
            case "maxItems" -> value(error, node, Kind.TOO_MANY, limit);
            case "false" -> addMisplaced(error.getInstanceLocation());
            case "uniqueItems" -> mistakes.add(node.place(), Kind.ENTRY_TWICE);
            default -> mistakes.add(node.place(), Kind.NOT_ALLOWED, Map.of("reason", error.getMessage()));
        }
    }

    /** A property that is known, but not beside what stands there. */
    private void addMisplaced(NodePath path) {
        var name = path.getName(path.getNameCount() - 1);
        mistakes.add(find(path.getParent()).placeOfKey(name), Kind.PROPERTY_MISPLACED, Map.of("property", name));
    }

    private void name(Error error, LocatedNode node) {
        var name = String.valueOf(error.getProperty());
        mistakes.add(node.placeOfKey(name), Kind.PROPERTY_NAME, Map.of("property", name));
    }

    private void property(Error error, Place place, Kind kind) {
        mistakes.add(place, kind, Map.of("property", error.getProperty()));
    }

    private void value(Error error, LocatedNode node, Kind kind, String expected) {
        mistakes.add(node.place(), kind, Map.of("found", found(error.getInstanceNode()), "expected", expected));
    }

    private static String found(JsonNode value) {
        if (value.isObject()) {
            return "{ … }";
        }
        if (value.isArray()) {
            return "[ … ]";
        }
        return value.isNull() ? "" : value.asString();
    }

    /** What a keyword expects, where that is a value or a list of values. */
    private static String plain(JsonNode limit) {
        if (limit == null || limit.isObject()) {
            return "";
        } else if (!limit.isArray()) {
            return limit.asString();
        }
        return StreamSupport.stream(limit.spliterator(), false)
                .map(SchemaMistakes::plain)
                .collect(Collectors.joining(", "));
    }

    private LocatedNode find(NodePath path) {
        var node = document;
        for (var i = 0; i < path.getNameCount(); i++) {
            node = path.getElement(i) instanceof Integer index ? node.at(index) : node.at(path.getName(i));
        }
        return node;
    }
}
