package org.rapporteur.reports.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.reports.Sql;
import org.rapporteur.reports.figures.ReportFigures;
import org.rapporteur.reports.figures.ReportRepository;

/** Takes snapshots, keeps them and finds them again. */
@ApplicationScoped
public class Snapshots {

    /** All or nothing: it is one statement. */
    private static final String KEEP =
            """
            with states as (
                insert into state_list (sha256, document) values (?, ?)
                on conflict on constraint state_list_key do nothing),
            kept as (
                insert into report_snapshot (sha256, year, states) values (?, ?, ?)
                on conflict on constraint report_snapshot_key do nothing
                returning sha256),
            edition as (
                insert into report_snapshot_edition (snapshot, year, definition_hash)
                select kept.sha256, edition.year, edition.hash
                  from kept, unnest(?, ?) as edition (year, hash))
            insert into report_snapshot_submission (snapshot, submission_id)
            select kept.sha256, submission.id from kept, unnest(?) as submission (id)
            """;

    private static final String ONE =
            """
            select year, document
              from report_snapshot
              join state_list on state_list.sha256 = states
             where report_snapshot.sha256 = ?
            """;
    private static final String EDITIONS =
            "select year, definition_hash from report_snapshot_edition where snapshot = ?";
    private static final String SUBMISSIONS = "select submission_id from report_snapshot_submission where snapshot = ?";

    private final Sql sql;
    private final MemberStates states;
    private final Questionnaires questionnaires;
    private final ReportFigures figures;
    private final ReportRepository repository;

    public Snapshots(
            DataSource database,
            MemberStates states,
            Questionnaires questionnaires,
            ReportFigures figures,
            ReportRepository repository) {
        this.sql = new Sql(database);
        this.states = states;
        this.questionnaires = questionnaires;
        this.figures = figures;
        this.repository = repository;
    }

    /** Of the newest submission of each State. It is not kept yet. */
    public Snapshot now(Questionnaire questionnaire) {
        var counted = figures.counted(questionnaire);
        var definitions = new TreeMap<Integer, String>();
        Stream.concat(counted.byYear().keySet().stream(), Stream.of(questionnaire.year()))
                .map(year -> questionnaires.of(year).orElseThrow())
                .forEach(each -> definitions.put(each.year(), each.definitionHash()));
        return new Snapshot(questionnaire.year(), definitions, states, counted);
    }

    /** Keeps it for good; one that is kept already stays as it is. */
    public void keep(Snapshot snapshot) {
        var document = StateList.write(snapshot.states());
        var sha256 = StateList.sha256(snapshot.states());
        sql.change(
                KEEP,
                sha256,
                document,
                snapshot.sha256(),
                snapshot.year(),
                sha256,
                snapshot.definitions().keySet().toArray(Integer[]::new),
                snapshot.definitions().values().toArray(String[]::new),
                snapshot.ids().toArray(Long[]::new));
    }

    /**
     * @param sha256 of a snapshot that was kept
     * @throws IllegalStateException where what was kept makes another one now, which no change of a program may do
     */
    public Snapshot find(String sha256) {
        var definitions = new TreeMap<Integer, String>();
        sql.list(EDITIONS, row -> definitions.put(row.getInt(1), row.getString(2)), sha256);
        var ids = sql.list(SUBMISSIONS, row -> row.getLong(1), sha256);
        var counted = repository.count(counting -> counting.listed(ids));
        var found = sql.first(
                        ONE,
                        row -> new Snapshot(row.getInt(1), definitions, StateList.read(row.getString(2)), counted),
                        sha256)
                .orElseThrow();
        if (!found.sha256().equals(sha256)) {
            throw new IllegalStateException("the snapshot " + sha256 + " is not what was kept");
        }
        return found;
    }
}
