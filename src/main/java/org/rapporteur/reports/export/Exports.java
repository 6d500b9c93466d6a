package org.rapporteur.reports.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.catalogue.RegionalGroup;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.reports.ReportFormat;
import org.rapporteur.reports.snapshot.PublishedReport;
import org.rapporteur.reports.snapshot.Snapshots;

/** Takes in what people want exported, and says what has become of it. */
@ApplicationScoped
public class Exports {

    private final ExportTable table;
    private final Snapshots snapshots;
    private final Questionnaires questionnaires;
    private final Clock clock;

    public Exports(ExportTable table, Snapshots snapshots, Questionnaires questionnaires, Clock clock) {
        this.table = table;
        this.snapshots = snapshots;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /**
     * What an export is to hold.
     *
     * @param published that it is of; empty to take the newest submission of each State as of now
     */
    public record Wanted(
            Questionnaire questionnaire,
            Optional<PublishedReport> published,
            Optional<RegionalGroup> region,
            List<ReportFormat> formats) {
        public Wanted {
            formats = List.copyOf(formats);
        }
    }

    /**
     * @param by name of the account
     * @throws ProblemException with {@link Problem#TOO_MANY_EXPORTS} or, where no format is wanted, with
     *     {@link Problem#FORMAT_NOT_AVAILABLE}
     */
    public Export ask(Wanted wanted, String by) {
        if (table.count() >= ExportLimits.MOST) {
            throw new ProblemException(Problem.TOO_MANY_EXPORTS, Map.of("limit", ExportLimits.MOST));
        }
        var snapshot = wanted.published().map(PublishedReport::snapshot).orElseGet(() -> taken(wanted.questionnaire()));
        return add(wanted, snapshot, by);
    }

    /** The snapshot of now, which is kept for the export and for whatever else is made of it. */
    private String taken(Questionnaire questionnaire) {
        var snapshot = snapshots.now(questionnaire);
        if (snapshot.reporting() == 0) {
            throw new ProblemException(
                    Problem.NOTHING_TO_PUBLISH, Map.of("year", questionnaire.year(), "number", "none"));
        }
        snapshots.keep(snapshot);
        return snapshot.sha256();
    }

    /** The files of a report are made as soon as it is published, however many exports there are. */
    void whenPublished(@Observes PublishedReport report) {
        var questionnaire = questionnaires.of(report.year()).orElseThrow();
        var everything =
                new Wanted(questionnaire, Optional.of(report), Optional.empty(), List.of(ReportFormat.values()));
        add(everything, report.snapshot(), report.by());
    }

    private Export add(Wanted wanted, String snapshot, String by) {
        var year = wanted.questionnaire().year();
        var id = table.add(new Export(
                0,
                year,
                snapshot,
                wanted.published().map(PublishedReport::number),
                wanted.region(),
                wanted.formats(),
                ExportStatus.WAITING,
                Export.parts(wanted.questionnaire(), wanted.region(), wanted.formats()),
                0,
                0,
                now(),
                by,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        return table.find(year, id).orElseThrow();
    }

    /** The newest first. */
    public List<Export> of(int year) {
        return table.of(year);
    }

    /**
     * @param id as an address spells it
     * @throws ProblemException with {@link Problem#UNKNOWN_EXPORT}
     */
    public Export find(int year, String id) {
        return Optional.of(id)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .flatMap(text -> table.find(year, Long.parseLong(text)))
                .orElseThrow(() -> new ProblemException(Problem.UNKNOWN_EXPORT, Map.of("id", id)));
    }

    /** @throws ProblemException with {@link Problem#EXPORT_CANNOT_DO_THAT} where it has ended */
    public void cancel(Export export) {
        require(table.cancel(export.id(), now()), export);
    }

    /** @throws ProblemException with {@link Problem#EXPORT_CANNOT_DO_THAT} where it is under way or done */
    public void tryAgain(Export export) {
        require(table.tryAgain(export.id()), export);
    }

    /** @throws ProblemException with {@link Problem#EXPORT_CANNOT_DO_THAT} while it is under way */
    public void delete(Export export) {
        require(table.delete(export.id()), export);
    }

    /** @throws ProblemException with {@link Problem#EXPORT_CANNOT_DO_THAT} where it is not done */
    public Export.StoredZip file(Export export) {
        require(export.file().isPresent(), export);
        return export.file().orElseThrow();
    }

    public void write(Export export, OutputStream out) throws IOException {
        table.write(export.id(), file(export).size(), out);
    }

    private void require(boolean possible, Export export) {
        if (!possible) {
            var status = table.find(export.year(), export.id()).orElse(export).status();
            throw new ProblemException(Problem.EXPORT_CANNOT_DO_THAT, Map.of("status", status.key()));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
