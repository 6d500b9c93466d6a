package org.rapporteur.reports.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.reports.Program;
import org.rapporteur.reports.WantedReport;
import org.rapporteur.reports.snapshot.Publications;
import org.rapporteur.reports.snapshot.PublishedFiles;
import org.rapporteur.reports.snapshot.PublishedReport;
import org.rapporteur.reports.snapshot.Snapshot;
import org.rapporteur.reports.snapshot.SnapshotReports;
import org.rapporteur.reports.snapshot.SnapshotReports.Made;
import org.rapporteur.reports.snapshot.Snapshots;

/** Makes the file of an export, part by part. */
@ApplicationScoped
public class ExportMaking {

    private final Questionnaires questionnaires;
    private final Snapshots snapshots;
    private final SnapshotReports reports;
    private final Publications publications;
    private final PublishedFiles files;
    private final Program program;

    public ExportMaking(
            Questionnaires questionnaires,
            Snapshots snapshots,
            SnapshotReports reports,
            Publications publications,
            PublishedFiles files,
            Program program) {
        this.questionnaires = questionnaires;
        this.snapshots = snapshots;
        this.reports = reports;
        this.publications = publications;
        this.files = files;
        this.program = program;
    }

    /** Is told after each part how many there are. */
    public interface Progress {
        /** @return whether to go on */
        boolean made(int parts);
    }

    /**
     * @param to the file to write
     * @return its size and hash; empty where it was not to go on
     * @throws PartFailed where a part cannot be made
     * @throws TooLarge where it gets larger than an export may be
     */
    Optional<Export.StoredZip> make(Export export, Path to, Progress progress) throws IOException {
        var questionnaire = questionnaires.of(export.year()).orElseThrow();
        var source = source(export);
        try (var zip = new ExportZip(to)) {
            var done = 0;
            for (var wanted : WantedReport.all(questionnaire, export.region())) {
                var formats = Export.wanted(wanted, export.formats());
                if (formats.isEmpty()) {
                    continue;
                }
                var made = attempt(source.name(wanted), () -> source.make(wanted));
                for (var format : formats) {
                    var name = source.name(wanted) + format.ending();
                    zip.add(name, attempt(name, () -> made.in(format)));
                    done++;
                    if (!progress.made(done)) {
                        return Optional.empty();
                    }
                }
            }
            return Optional.of(zip.finish());
        }
    }

    /** Where the parts come from. */
    private interface Source {
        Made make(WantedReport wanted);

        /** Of the files of a report, without their ending. */
        String name(WantedReport wanted);
    }

    private Source source(Export export) {
        return export.publishedId()
                .map(id -> publications.find(export.year(), id))
                .<Source>map(OfPublished::new)
                .orElseGet(() -> new OfSnapshot(
                        snapshots.find(export.snapshot()),
                        questionnaires.of(export.year()).orElseThrow()));
    }

    /** Gives the files as they were published, and keeps those that nobody has asked for yet. */
    private final class OfPublished implements Source {
        private final PublishedReport report;

        OfPublished(PublishedReport report) {
            this.report = report;
        }

        @Override
        public Made make(WantedReport wanted) {
            return files.made(report, wanted);
        }

        @Override
        public String name(WantedReport wanted) {
            return report.fileName(wanted);
        }
    }

    /** Makes the files that one gets one by one when nothing is submitted meanwhile. */
    private final class OfSnapshot implements Source {
        private final Snapshot snapshot;
        private final Questionnaire questionnaire;

        OfSnapshot(Snapshot snapshot, Questionnaire questionnaire) {
            this.snapshot = snapshot;
            this.questionnaire = questionnaire;
        }

        @Override
        public Made make(WantedReport wanted) {
            return reports.make(snapshot, program.facts(), wanted);
        }

        @Override
        public String name(WantedReport wanted) {
            return wanted.fileName(questionnaire.year());
        }
    }

    /** Something that may go wrong in any way. */
    private interface Work<T> {
        T get();
    }

    private static <T> T attempt(String part, Work<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw new PartFailed(part, e);
        }
    }

    /** A part could not be made. */
    static final class PartFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String part;

        PartFailed(String part, RuntimeException cause) {
            super("the part " + part + " of an export cannot be made", cause);
            this.part = part;
        }

        String part() {
            return part;
        }
    }

    /** An export got larger than one may be. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
