package org.rapporteur.trial;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.rapporteur.core.answer.AnswerValue;

/**
 * Writes made-up returns in bulk, in one transaction: a trial should not wait for them, and the log's own way, one return at
 * a time, would take several times as long.
 */
@ApplicationScoped
class TrialLog {

    private static final String ANY = "select exists (select from national_return)";
    private static final String RETURN =
            """
            insert into national_return (year, iso3, revision, created_at) values (?, ?, ?, ?) returning id
            """;
    private static final String REVISION =
            """
            insert into revision (national_return_id, number, made_at, made_by, channel)
            values (?, ?, ?, ?, ?) returning national_return_id
            """;
    private static final String SUBMISSION =
            """
            insert into submission
                   (national_return_id, revision, previous_id, receipt_number, submitted_at, submitted_by, sha256,
                    not_reviewed)
            values (?, ?, ?, ?, ?, ?, ?, ?) returning id
            """;
    private static final String CHANGES = "answer_change (national_return_id, revision, item, value)";
    private static final String REPORTED =
            "reported_answer (submission_id, year, iso3, regional_group, chapter, item, value, number, review)";

    /** Held against the other table once for all rows, and not for each by itself, which would take as long as the rest. */
    private static final List<String> REFERENCES = List.of(
            "alter table answer_change alter constraint answer_change_revision_exists",
            "alter table reported_answer alter constraint reported_answer_submission_exists");

    private final DataSource database;

    TrialLog(DataSource database) {
        this.database = database;
    }

    /** @param returns asked for only where there is no return yet; year by year */
    void writeWhereThereIsNone(Supplier<List<TrialReturn>> returns) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            if (!holdsAny(connection)) {
                write(connection, returns.get());
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("the returns of a trial cannot be written", e);
        }
    }

    private static boolean holdsAny(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(ANY);
                var rows = query.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /** @param returns year by year */
    static void write(Connection connection, List<TrialReturn> returns) throws SQLException {
        enforceReferences(connection, "not enforced");
        var byId = create(connection, returns);
        appendChanges(connection, byId);
        report(connection, submit(connection, byId));
        enforceReferences(connection, "enforced");
    }

    static void enforceReferences(Connection connection, String how) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var reference : REFERENCES) {
                statement.execute(reference + " " + how);
            }
        }
    }

    /** Every return with its revisions, by its id. */
    private static Map<Long, TrialReturn> create(Connection connection, List<TrialReturn> returns) throws SQLException {
        var byId = new LinkedHashMap<Long, TrialReturn>();
        try (var nationalReturn = connection.prepareStatement(RETURN);
                var revision = connection.prepareStatement(REVISION)) {
            for (var made : returns) {
                var revisions = made.revisions();
                var id = insert(
                        nationalReturn,
                        made.year(),
                        made.state().iso3(),
                        revisions.size(),
                        Timestamp.from(revisions.get(0).madeAt()));
                for (var each : revisions) {
                    var time = Timestamp.from(each.madeAt());
                    insert(
                            revision,
                            id,
                            each.number(),
                            time,
                            each.madeBy(),
                            each.channel().key());
                }
                byId.put(id, made);
            }
        }
        return byId;
    }

    private static void appendChanges(Connection connection, Map<Long, TrialReturn> byId) throws SQLException {
        try (var rows = new CopiedRows(connection, CHANGES)) {
            for (var made : byId.entrySet()) {
                for (var revision : made.getValue().revisions()) {
                    for (var change : revision.changes().entrySet()) {
                        var value = change.getValue().map(AnswerValue::exported).orElse(null);
                        rows.add(made.getKey(), revision.number(), change.getKey(), value);
                    }
                }
            }
        }
    }

    /** A submission in the database, with the return that it is of. */
    private record Kept(long id, TrialReturn made, TrialSubmission submission) {}

    private static List<Kept> submit(Connection connection, Map<Long, TrialReturn> byId) throws SQLException {
        var kept = new ArrayList<Kept>();
        var newest = new HashMap<String, Long>(); // by year and State
        try (var statement = connection.prepareStatement(SUBMISSION)) {
            for (var each : byId.entrySet()) {
                var made = each.getValue();
                for (var submission : made.submissions()) {
                    var previous = newest.get((made.year() - 1) + made.state().iso3());
                    var id = submit(statement, each.getKey(), previous, made, submission);
                    newest.put(made.year() + made.state().iso3(), id);
                    kept.add(new Kept(id, made, submission));
                }
            }
        }
        return kept;
    }

    private static long submit(
            PreparedStatement statement,
            long nationalReturn,
            Long previous,
            TrialReturn made,
            TrialSubmission submission)
            throws SQLException {
        return insert(
                statement,
                nationalReturn,
                submission.revision(),
                previous,
                submission.receiptNumber(),
                Timestamp.from(submission.submittedAt()),
                TrialReturn.account(made.state()),
                made.signed(submission).sha256(),
                submission.notReviewed());
    }

    private static void report(Connection connection, List<Kept> submissions) throws SQLException {
        try (var rows = new CopiedRows(connection, REPORTED)) {
            for (var kept : submissions) {
                report(rows, kept);
            }
        }
    }

    private static void report(CopiedRows rows, Kept kept) throws SQLException {
        var made = kept.made();
        for (var answer : made.reported(kept.submission())) {
            rows.add(
                    kept.id(),
                    made.year(),
                    made.state().iso3(),
                    made.state().group().code(),
                    answer.item().recommendation().chapter(),
                    answer.item(),
                    answer.exported(),
                    answer.number(),
                    kept.submission().review(answer.item()));
        }
    }

    /** The id of the new row. */
    private static long insert(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        try (var key = statement.executeQuery()) {
            key.next();
            return key.getLong(1);
        }
    }
}
