package org.rapporteur.reports.export;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import org.rapporteur.reports.ReportFormat;
import org.rapporteur.reports.figures.Regions;

/**
 * An export as the API gives it.
 *
 * @param snapshot SHA-256 of the list of what it counts
 * @param of number of a published report, or {@code now} for what was submitted when it was asked for
 * @param failure {@code part}, {@code too_large} or {@code given_up}
 * @param sha256 of its file
 */
@JsonNaming(SnakeCaseStrategy.class)
public record ExportBody(
        long id,
        int year,
        String of,
        String snapshot,
        String region,
        List<String> formats,
        String status,
        int parts,
        int partsDone,
        String askedAt,
        String askedBy,
        String endedAt,
        String failure,
        String failedPart,
        String sha256,
        Integer size) {

    static ExportBody of(Export export) {
        return new ExportBody(
                export.id(),
                export.year(),
                export.publishedId().orElse("now"),
                export.snapshot(),
                export.region().map(Regions::code).orElse(null),
                export.formats().stream().map(ReportFormat::key).toList(),
                export.status().key(),
                export.parts(),
                export.done(),
                export.asked().toString(),
                export.by(),
                export.ended().map(Instant::toString).orElse(null),
                export.failure().map(failure -> failure.kind().key()).orElse(null),
                export.failure().flatMap(Failure::part).orElse(null),
                export.file().map(Export.StoredZip::sha256).orElse(null),
                export.file().map(Export.StoredZip::size).orElse(null));
    }
}
