package org.rapporteur.definitions;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A YAML value as the JSON value that a schema is checked against. */
final class YamlJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private YamlJson() {}

    static JsonNode of(Node node) {
        if (node instanceof MappingNode mapping) {
            var object = JSON.objectNode();
            mapping.getValue()
                    .forEach(tuple ->
                            object.set(((ScalarNode) tuple.getKeyNode()).getValue(), of(tuple.getValueNode())));
            return object;
        }
        if (node instanceof SequenceNode sequence) {
            var array = JSON.arrayNode();
            sequence.getValue().forEach(entry -> array.add(of(entry)));
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private static JsonNode scalar(ScalarNode node) {
        var text = node.getValue();
        if (node.getTag().equals(Tag.INT)) {
            return JSON.numberNode(new BigInteger(text));
        }
        if (node.getTag().equals(Tag.FLOAT)) {
            return JSON.numberNode(new BigDecimal(text));
        }
        if (node.getTag().equals(Tag.BOOL)) {
            return JSON.booleanNode(text.equals("true"));
        }
        return node.getTag().equals(Tag.NULL) ? JSON.nullNode() : JSON.stringNode(text);
    }
}
