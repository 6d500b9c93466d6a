package org.rapporteur.reports.snapshot;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import javax.sql.DataSource;
import org.rapporteur.core.catalogue.MemberStates;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.core.questionnaire.Questionnaires;
import org.rapporteur.reports.Program;
import org.rapporteur.reports.ReportFile;
import org.rapporteur.reports.figures.ReportFigures;
import org.rapporteur.reports.figures.ReportRepository;
import org.rapporteur.testing.RealDefinitions;

/** A node of the program, as far as published reports are concerned, without a container around it. */
public final class Office {

    public final DataSource database;
    public final Clock clock;
    public final Program program;
    public final ReportFile file;
    public final Snapshots snapshots;
    public final PublishedTable table;
    public final Publications publications;
    public final SnapshotReports reports;
    public final PublishedFiles files;
    public final Comparisons comparisons;

    /** @param states who is a Member State as this program knows */
    public Office(DataSource database, Clock clock, Program program, MemberStates states) {
        var repository = new ReportRepository(database);
        this.database = database;
        this.clock = clock;
        this.program = program;
        this.file = new ReportFile(program, questionnaires());
        this.snapshots = new Snapshots(
                database,
                states,
                questionnaires(),
                new ReportFigures(states, questionnaires(), repository),
                repository);
        this.table = new PublishedTable(database);
        this.publications = new Publications(snapshots, table, questionnaires(), program, clock);
        this.reports = new SnapshotReports(questionnaires(), repository, file);
        this.files = new PublishedFiles(database, publications, reports, program, clock);
        this.comparisons = new Comparisons(publications, snapshots, reports);
    }

    /** Of the real definitions, all opened. */
    public static Questionnaires questionnaires() {
        var drafts = RealDefinitions.loaded().questionnaires();
        return new Questionnaires() {
            @Override
            public Collection<Questionnaire> all() {
                return drafts.all();
            }

            @Override
            public Optional<Questionnaire> of(int year) {
                return drafts.of(year);
            }

            @Override
            public Optional<EditionStatus> status(int year) {
                return drafts.of(year).map(edition -> EditionStatus.OPEN);
            }

            @Override
            public Optional<Questionnaire> latest() {
                return drafts.latest();
            }
        };
    }

    /** The one of 2026. */
    public static Questionnaire questionnaire() {
        return questionnaires().of(2026).orElseThrow();
    }

    /** Opens every edition, so that what was asked is frozen. */
    public static void openEditions(DataSource database) {
        questionnaires()
                .all()
                .forEach(each -> run(
                        database,
                        "insert into edition (year, status, definition_hash, document) values (%d, 'open', '%s', '{}')"
                                .formatted(each.year(), each.definitionHash())));
    }

    /** A State submits for 2026, once more or for the first time, just what another State submitted. */
    public static void submit(DataSource database, String iso3, String like) {
        run(
                database,
                """
                with own as (
                    insert into national_return (year, iso3, created_at) values (2026, '%1$s', '2027-04-01 10:00Z')
                    on conflict on constraint national_return_year_iso3_unique do update set revision = 0
                    returning id),
                next as (
                    select own.id, coalesce(max(number), 0) + 1 as number
                      from own left join revision on national_return_id = own.id group by own.id),
                made as (
                    insert into revision (national_return_id, number, made_at, made_by, channel)
                    select id, number, '2027-04-01 11:00Z', 'test', 'trial' from next),
                signed as (
                    insert into submission
                           (national_return_id, revision, receipt_number, submitted_at, submitted_by, sha256)
                    select id, number, '2026-%1$s-9' || lpad(number::text, 2, '0'), '2027-04-01 12:00Z', 'test',
                           encode(sha256(('%1$s' || number)::bytea), 'hex')
                      from next
                    returning id),
                like_it as (
                    select max(s.id) as id from submission s join national_return r on r.id = s.national_return_id
                     where r.year = 2026 and r.iso3 = '%2$s')
                insert into reported_answer
                       (submission_id, year, iso3, regional_group, chapter, item, value, number, review)
                select signed.id, a.year, '%1$s', a.regional_group, chapter, item, value, number, review
                  from signed, like_it join reported_answer a on a.submission_id = like_it.id
                """
                        .formatted(iso3, like));
    }

    /** Forgets what was published and exported, and what was submitted here, all of which the program itself refuses to do. */
    public static void startAgain(DataSource database) {
        takeBack(database);
        run(
                database,
                """
                begin;
                set local session_replication_role = replica;
                truncate published_file, published_report, report_snapshot_submission, report_snapshot_edition,
                         report_snapshot, state_list, report_export, report_export_file;
                commit
                """);
    }

    /** Forgets what was submitted here, which the program itself refuses to do. */
    public static void takeBack(DataSource database) {
        run(
                database,
                """
                begin;
                set local session_replication_role = replica;
                delete from reported_answer where submission_id in (select id from submission where submitted_by = 'test');
                delete from submission where submitted_by = 'test';
                delete from revision where made_by = 'test';
                commit
                """);
    }

    public static void run(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
