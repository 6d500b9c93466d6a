package org.rapporteur.definitions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The documents of a folder of definitions, each read and held against its schema. */
final class DefinitionFiles {

    private final Path root;
    private final DefinitionMistakes mistakes;
    private final YamlFiles files;
    private final Schemas schemas;

    DefinitionFiles(Path root, DefinitionMistakes mistakes) {
        this.root = root;
        this.mistakes = mistakes;
        this.files = new YamlFiles(root, mistakes);
        this.schemas = new Schemas(files, mistakes);
    }

    /** @return empty where the file is not there, cannot be read or is not what its schema asks for */
    Optional<LocatedNode> read(String file, String schema) {
        return files.read(file).filter(document -> {
            schemas.check(schema, document);
            return mistakes.noneIn(file, "schema/" + schema + ".schema.json");
        });
    }

    boolean exists(String file) {
        return Files.isRegularFile(root.resolve(file));
    }

    /** The folders that hold an instrument, by name. */
    List<String> instruments() {
        return names("", folder -> Files.isRegularFile(folder.resolve("instrument.yaml")));
    }

    /** The files of editions, by name. */
    List<String> editions() {
        return names("editions", file -> file.toString().endsWith(".yaml"));
    }

    /** How many lines a text file has; empty where it cannot be read. */
    Optional<Integer> lines(String file) {
        try (var lines = Files.lines(root.resolve(file))) {
            return Optional.of((int) lines.count());
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private List<String> names(String folder, Predicate<Path> wanted) {
        var path = root.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var entries = Files.list(path)) {
            return entries.filter(wanted)
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
