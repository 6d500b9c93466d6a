package org.rapporteur.reports.snapshot;

import java.time.Instant;
import java.util.Objects;
import org.rapporteur.reports.ReportFormat;

/**
 * A file of a published report, as it was made first; its content stays in the database until it is asked for.
 *
 * @param name of the report that it is of, such as {@code chapter-1}
 * @param program name and version of the program that made it
 * @param size in bytes
 */
public record PublishedFile(String name, ReportFormat format, Instant at, String program, String sha256, int size) {
    public PublishedFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(format);
        Objects.requireNonNull(at);
        Objects.requireNonNull(program);
        Objects.requireNonNull(sha256);
    }
}
