package org.rapporteur.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.definitions.Definitions;

/** The definitions that the program ships, copied and changed as a person changes them. */
public final class ChangedDefinitions {

    private static final Path SHIPPED = Path.of("questionnaires");

    private final Path folder;

    private ChangedDefinitions(Path folder) {
        this.folder = folder;
    }

    /** @param folder an empty one, for the copy */
    public static ChangedDefinitions in(Path folder) {
        try (var files = Files.walk(SHIPPED)) {
            for (var file : files.toList()) {
                var copy = folder.resolve(SHIPPED.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ChangedDefinitions(folder);
    }

    /** @param written stands in the file exactly once */
    public ChangedDefinitions replace(String file, String written, String changed) {
        var content = read(file);
        if (content.indexOf(written) < 0 || content.indexOf(written) != content.lastIndexOf(written)) {
            throw new AssertionError("not once in " + file + ": " + written);
        }
        return write(file, content.replace(written, changed));
    }

    public ChangedDefinitions delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public Definitions.Loaded loaded() {
        if (Definitions.load(folder) instanceof Definitions.Loaded loaded) {
            return loaded;
        }
        throw new AssertionError(Definitions.load(folder).toString());
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ChangedDefinitions write(String file, String content) {
        try {
            Files.writeString(folder.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
