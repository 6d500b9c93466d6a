package org.rapporteur.definitions;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.definitions.DefinitionMistake.Kind;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads YAML 1.2 (and with it JSON) below one folder. Values stay plain: no types are built, {@code no} is a word and a
 * date is text. Keys are texts and stand once; anchors are refused, so that a small file cannot grow when it is read.
 */
final class YamlFiles {

    private static final BigDecimal LARGEST_NUMBER = BigDecimal.valueOf(999_999_999);

    private static final Set<Tag> PLAIN = Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);

    private final Path root;
    private final DefinitionMistakes mistakes;

    YamlFiles(Path root, DefinitionMistakes mistakes) {
        this.root = root;
        this.mistakes = mistakes;
    }

    /** @return empty where the file cannot be read as YAML; the mistakes say why */
    Optional<LocatedNode> read(String file) {
        return content(file).flatMap(text -> compose(file, text)).filter(document -> {
            check(file, document.node());
            return mistakes.noneIn(file);
        });
    }

    private Optional<String> content(String file) {
        try {
            return Optional.of(Files.readString(root.resolve(file)));
        } catch (NoSuchFileException e) {
            mistakes.add(Place.startOf(file), Kind.FILE_MISSING);
        } catch (CharacterCodingException e) {
            mistakes.add(Place.startOf(file), Kind.FILE_UNREADABLE, Map.of("reason", "UTF-8"));
        } catch (IOException e) {
            mistakes.add(Place.startOf(file), Kind.FILE_UNREADABLE, Map.of("reason", String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private Optional<LocatedNode> compose(String file, String text) {
        try {
            var root = new Compose(settings(file)).composeString(text);
            if (root.isEmpty()) {
                mistakes.add(Place.startOf(file), Kind.EMPTY_DOCUMENT);
            }
            return root.map(node -> new LocatedNode(file, node));
        } catch (MarkedYamlEngineException e) {
            mistakes.add(place(file, e), Kind.NOT_YAML, Map.of("reason", e.getProblem()));
        } catch (YamlEngineException e) {
            mistakes.add(Place.startOf(file), Kind.NOT_YAML, Map.of("reason", String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private static LoadSettings settings(String file) {
        return LoadSettings.builder().setLabel(file).setAllowNonScalarKeys(true).build();
    }

    private static Place place(String file, MarkedYamlEngineException e) {
        return e.getProblemMark()
                .or(e::getContextMark)
                .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1, ""))
                .orElseGet(() -> Place.startOf(file));
    }

    private void check(String file, Node node) {
        if (node.getAnchor().isPresent()) {
            mistakes.add(new LocatedNode(file, node).place(), Kind.ANCHOR);
        } else if (!PLAIN.contains(node.getTag())) {
            mistakes.add(
                    new LocatedNode(file, node).place(),
                    Kind.TAG,
                    Map.of("tag", node.getTag().getValue()));
        } else if (node instanceof MappingNode mapping) {
            checkKeys(file, mapping);
            mapping.getValue().forEach(tuple -> check(file, tuple.getValueNode()));
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(entry -> check(file, entry));
        } else if (node instanceof ScalarNode scalar && isNumber(scalar) && isTooLarge(scalar.getValue())) {
            var arguments = Map.of("found", scalar.getValue(), "expected", LARGEST_NUMBER.toString());
            mistakes.add(new LocatedNode(file, node).place(), Kind.TOO_LARGE, arguments);
        }
    }

    private static boolean isNumber(ScalarNode node) {
        return node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT);
    }

    /** Infinity and what is not a number count as too large: no definition needs them. */
    private static boolean isTooLarge(String number) {
        try {
            return new BigDecimal(number).abs().compareTo(LARGEST_NUMBER) > 0;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    private void checkKeys(String file, MappingNode mapping) {
        var seen = new HashSet<String>();
        for (var tuple : mapping.getValue()) {
            var place = new LocatedNode(file, tuple.getKeyNode()).place();
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                mistakes.add(place, Kind.KEY_NOT_TEXT);
            } else if (!seen.add(key.getValue())) {
                mistakes.add(place, Kind.KEY_TWICE, Map.of("key", key.getValue()));
            }
        }
    }
}
