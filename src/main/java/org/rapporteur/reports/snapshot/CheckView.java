package org.rapporteur.reports.snapshot;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.Sha256;
import org.rapporteur.reports.ReportFormat;
import org.rapporteur.reports.WantedReport;
import org.rapporteur.reports.snapshot.SnapshotReports.Made;

/**
 * The files of a published report held against what the program makes of the same snapshot now.
 *
 * @param program that made them again
 */
public record CheckView(PublishedReport report, WantedReport wanted, String program, List<Held> files) {

    public CheckView {
        files = List.copyOf(files);
    }

    /** One format. @param sha256 of what was made just now */
    public record Held(ReportFormat format, Optional<PublishedFile> kept, String sha256) {
        public boolean isSame() {
            return kept.map(PublishedFile::sha256).filter(sha256::equals).isPresent();
        }
    }

    static CheckView of(
            PublishedReport report, WantedReport wanted, String program, List<PublishedFile> kept, Made again) {
        var files = wanted.formats().stream()
                .map(format -> new Held(
                        format,
                        kept.stream()
                                .filter(file -> file.name().equals(wanted.name()) && file.format() == format)
                                .findFirst(),
                        Sha256.of(again.in(format))))
                .toList();
        return new CheckView(report, wanted, program, files);
    }

    /** Whether all that was kept is made again to the byte. */
    public boolean isSame() {
        return files.stream().allMatch(file -> file.kept().isEmpty() || file.isSame());
    }

    public String getHome() {
        return PublishedView.home(report);
    }
}
