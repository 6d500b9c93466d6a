package org.rapporteur.definitions;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value of a YAML document that knows where it stands. Its readers expect a document that its schema accepted: what the
 * schema promises and is not there is a programmer's mistake.
 */
final class LocatedNode {

    private final String file;
    private final String pointer;
    private final Node node;

    /** The root of a document. */
    LocatedNode(String file, Node root) {
        this(file, "", root);
    }

    private LocatedNode(String file, String pointer, Node node) {
        this.file = file;
        this.pointer = pointer;
        this.node = node;
    }

    String file() {
        return file;
    }

    Node node() {
        return node;
    }

    Place place() {
        return placeOf(node, pointer);
    }

    /** The place of a property's name, for a property that has no business here. */
    Place placeOfKey(String key) {
        return tuple(key).map(tuple -> placeOf(tuple.getKeyNode(), below(key))).orElseGet(this::place);
    }

    Optional<LocatedNode> find(String key) {
        return tuple(key).map(tuple -> new LocatedNode(file, below(key), tuple.getValueNode()));
    }

    LocatedNode at(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException(file + pointer + " has no " + key));
    }

    LocatedNode at(int index) {
        var value = ((SequenceNode) node).getValue().get(index);
        return new LocatedNode(file, below(String.valueOf(index)), value);
    }

    /** The properties by name, in their order. */
    Map<String, LocatedNode> properties() {
        var properties = new LinkedHashMap<String, LocatedNode>();
        ((MappingNode) node).getValue().forEach(tuple -> {
            var name = ((ScalarNode) tuple.getKeyNode()).getValue();
            properties.put(name, at(name));
        });
        return properties;
    }

    /** The entries of a list. */
    List<LocatedNode> entries() {
        var size = ((SequenceNode) node).getValue().size();
        return IntStream.range(0, size).mapToObj(this::at).toList();
    }

    /** The entries of a list that may be left out. */
    List<LocatedNode> entries(String key) {
        return find(key).map(LocatedNode::entries).orElse(List.of());
    }

    String text() {
        return ((ScalarNode) node).getValue();
    }

    String text(String key) {
        return at(key).text();
    }

    Optional<String> textIfAny(String key) {
        return find(key).map(LocatedNode::text);
    }

    int integer() {
        return new BigDecimal(text()).intValueExact();
    }

    int integer(String key) {
        return at(key).integer();
    }

    /** Whether a yes-or-no property is there and says yes. */
    boolean isTrue(String key) {
        return find(key)
                .filter(value -> value.node.getTag().equals(Tag.BOOL) && "true".equals(value.text()))
                .isPresent();
    }

    /**
     * The place of a character of this text, however it is written over lines.
     *
     * @param offset in code points from the beginning of the text
     */
    Place placeOf(int offset) {
        return node.getStartMark()
                .map(mark -> WrittenText.of(text(), mark).place(offset))
                .map(position -> new Place(file, position.line() + 1, position.column() + 1, pointer))
                .orElseGet(this::place);
    }

    private Optional<NodeTuple> tuple(String key) {
        if (!(node instanceof MappingNode mapping)) {
            return Optional.empty();
        }
        return mapping.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key))
                .findFirst();
    }

    private String below(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private Place placeOf(Node where, String at) {
        return where.getStartMark()
                .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1, at))
                .orElseGet(() -> new Place(file, 1, 1, at));
    }
}
