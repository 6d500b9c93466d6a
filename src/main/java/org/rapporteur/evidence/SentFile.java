package org.rapporteur.evidence;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file as it arrived.
 *
 * @param name as the sender calls it
 * @param content where it lies for the time being
 */
public record SentFile(String name, Path content) {
    public SentFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(content);
    }
}
