package org.rapporteur.definitions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rapporteur.text.Texts;

/** A copy of a small folder of definitions without a mistake, with the project's own schemas, that a test may spoil. */
final class DefinitionFolder {

    private final Path root;

    private DefinitionFolder(Path root) {
        this.root = root;
    }

    static DefinitionFolder in(Path empty) {
        copy(Path.of("src/test/resources/definitions"), empty);
        copy(Path.of("questionnaires/schema"), empty.resolve("schema"));
        return new DefinitionFolder(empty);
    }

    /** A copy of the definitions that the program ships. */
    static DefinitionFolder ofTheProgram(Path empty) {
        copy(Path.of("questionnaires"), empty);
        return new DefinitionFolder(empty);
    }

    /** Replaces words that stand exactly once in a file. */
    DefinitionFolder change(String file, String from, String to) {
        var text = read(file);
        if (text.indexOf(from) < 0 || text.indexOf(from) != text.lastIndexOf(from)) {
            throw new IllegalArgumentException("not exactly once in " + file + ": " + from);
        }
        return write(file, text.replace(from, to));
    }

    DefinitionFolder write(String file, String text) {
        try {
            Files.writeString(root.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DefinitionFolder delete(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Definitions load() {
        return Definitions.load(root);
    }

    Definitions.Loaded loaded() {
        return loaded(load());
    }

    static Definitions.Loaded loaded(Definitions definitions) {
        if (definitions instanceof Definitions.Mistaken) {
            throw new AssertionError(String.join("\n", described(definitions)));
        }
        return (Definitions.Loaded) definitions;
    }

    /** The mistakes as a log shows them; none for definitions that load. */
    List<String> mistakes() {
        return described(load());
    }

    private static List<String> described(Definitions definitions) {
        var texts = Texts.in(Locale.ENGLISH);
        return definitions instanceof Definitions.Mistaken mistaken
                ? mistaken.mistakes().stream()
                        .map(mistake -> mistake.described(texts))
                        .toList()
                : List.of();
    }

    private String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (var paths = Files.walk(from)) {
            for (var path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                var target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
