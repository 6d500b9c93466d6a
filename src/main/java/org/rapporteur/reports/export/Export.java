package org.rapporteur.reports.export;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.reports.ReportFormat;
import org.rapporteur.reports.WantedReport;
import org.rapporteur.reports.snapshot.PublishedReport;

/**
 * All reports about an edition in one file, or on the way there.
 *
 * @param snapshot hash of what it counts
 * @param published number of the published report that it is of; empty where it is of what was submitted when it was
 *     asked for
 * @param region that it is about; empty for all Member States
 * @param parts how many files it has, and {@code done} how many are made
 * @param attempts how often a node began with it
 * @param ended when it was done, failed or was cancelled; empty before
 */
public record Export(
        long id,
        int year,
        String snapshot,
        Optional<Integer> published,
        Optional<RegionalGroup> region,
        List<ReportFormat> formats,
        ExportStatus status,
        int parts,
        int done,
        int attempts,
        Instant asked,
        String by,
        Optional<Instant> ended,
        Optional<Failure> failure,
        Optional<StoredZip> file) {

    public Export {
        Objects.requireNonNull(snapshot);
        Objects.requireNonNull(published);
        Objects.requireNonNull(region);
        Objects.requireNonNull(status);
        Objects.requireNonNull(asked);
        Objects.requireNonNull(by);
        Objects.requireNonNull(ended);
        Objects.requireNonNull(failure);
        Objects.requireNonNull(file);
        formats = List.copyOf(formats);
    }

    /** Its file. @param size in bytes */
    public record StoredZip(String sha256, int size) {
        public StoredZip {
            Objects.requireNonNull(sha256);
        }
    }

    /** The published report that it is of, as people cite it; empty where it is of none. */
    public Optional<String> publishedId() {
        return published.map(number -> PublishedReport.id(year, number));
    }

    /** What its file is called. */
    public String fileName() {
        return "reports-" + publishedId().orElse(year + "-export-" + id)
                + region.map(group -> "-" + group.code()).orElse("") + ".zip";
    }

    /** How many files there are of some formats. */
    static int parts(Questionnaire questionnaire, Optional<RegionalGroup> region, List<ReportFormat> formats) {
        return WantedReport.all(questionnaire, region).stream()
                .mapToInt(wanted -> wanted(wanted, formats).size())
                .sum();
    }

    /** Those of some formats that a report can be had in. */
    static List<ReportFormat> wanted(WantedReport report, List<ReportFormat> formats) {
        return report.formats().stream().filter(formats::contains).toList();
    }
}
