package org.rapporteur.reports.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.problem.Problem;
import org.rapporteur.problem.ProblemException;
import org.rapporteur.reports.Program;

/** Publishes reports and finds them again. */
@ApplicationScoped
public class Publications {

    private final Snapshots snapshots;
    private final PublishedTable table;
    private final Questionnaires questionnaires;
    private final Program program;
    private final Clock clock;

    public Publications(
            Snapshots snapshots, PublishedTable table, Questionnaires questionnaires, Program program, Clock clock) {
        this.snapshots = snapshots;
        this.table = table;
        this.questionnaires = questionnaires;
        this.program = program;
        this.clock = clock;
    }

    /** What would be published now. */
    public Publishable publishable(Questionnaire questionnaire) {
        var snapshot = snapshots.now(questionnaire);
        return new Publishable(snapshot, status(questionnaire.year()), table.same(snapshot.sha256(), program.name()));
    }

    /**
     * Publishes the newest submission of each State, as of one moment.
     *
     * @param seen hash of the snapshot that was looked at; empty to publish whatever there is
     * @param by name of the account
     * @throws ProblemException with {@link Problem#NOTHING_TO_PUBLISH} where nobody has submitted or the same is published
     *     already, or with {@link Problem#SUBMISSIONS_HAVE_CHANGED} where something else was looked at
     */
    public PublishedReport publish(Questionnaire questionnaire, Optional<String> seen, String by) {
        var year = questionnaire.year();
        var wanted = publishable(questionnaire);
        if (wanted.edition() == EditionStatus.DRAFT || wanted.snapshot().reporting() == 0) {
            throw nothing(year, "none");
        }
        var sha256 = wanted.snapshot().sha256();
        if (seen.isPresent() && !seen.get().equals(sha256)) {
            throw new ProblemException(Problem.SUBMISSIONS_HAVE_CHANGED, Map.of("year", year));
        }
        snapshots.keep(wanted.snapshot());
        var report = new PublishedReport(
                year, 0, sha256, wanted.edition(), program.name(), program.synthetic(), now(), by, 0);
        var added = table.add(report);
        var kept = table.same(sha256, program.name()).orElseThrow();
        if (!added) {
            throw nothing(year, kept.id());
        }
        return kept;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The newest first. */
    public List<PublishedReport> of(int year) {
        return table.of(year);
    }

    /**
     * @param id such as {@code 2026-R-001}
     * @throws ProblemException with {@link Problem#UNKNOWN_PUBLISHED_REPORT}
     */
    public PublishedReport find(int year, String id) {
        return PublishedReport.number(year, id)
                .flatMap(number -> table.find(year, number))
                .orElseThrow(() -> new ProblemException(Problem.UNKNOWN_PUBLISHED_REPORT, Map.of("number", id)));
    }

    public Snapshot snapshot(PublishedReport report) {
        return snapshots.find(report.snapshot());
    }

    private EditionStatus status(int year) {
        return questionnaires.status(year).orElse(EditionStatus.DRAFT);
    }

    private static ProblemException nothing(int year, String number) {
        return new ProblemException(Problem.NOTHING_TO_PUBLISH, Map.of("year", year, "number", number));
    }
}
