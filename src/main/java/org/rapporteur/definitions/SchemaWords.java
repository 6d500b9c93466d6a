package org.rapporteur.definitions;

import com.networknt.schema.path.NodePath;
import tools.jackson.databind.JsonNode;

/** What a schema itself says about a value, so that a person reads its words and not a regular expression. */
final class SchemaWords {

    private final JsonNode schema;

    SchemaWords(JsonNode schema) {
        this.schema = schema;
    }

    /**
     * The description nearest to a keyword.
     *
     * @param path of the keyword, through references within the schema
     * @return empty where the schema says nothing about that value
     */
    String about(NodePath path) {
        var at = schema;
        var description = "";
        for (var i = 0; i < path.getNameCount(); i++) {
            var step = path.getName(i);
            at = step.equals("$ref") ? schema.at(at.path(step).asString("").substring(1)) : step(at, step);
            // the words about an object say nothing about its parts
            description = step.equals("properties") || step.equals("items") ? "" : described(at, description);
        }
        return description;
    }

    private static JsonNode step(JsonNode at, String step) {
        return at.isArray() ? at.path(Integer.parseInt(step)) : at.path(step);
    }

    private static String described(JsonNode at, String otherwise) {
        var description = at.path("description");
        return description.isString() ? description.asString() : otherwise;
    }
}
