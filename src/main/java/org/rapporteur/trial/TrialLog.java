package org.rapporteur.trial;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;

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
            values (?, ?, ?, ?, 'trial') returning national_return_id
            """;
    private static final String SUBMISSION =
            """
            insert into submission
                   (national_return_id, revision, previous_id, receipt_number, submitted_at, submitted_by, sha256)
            values (?, ?, ?, ?, ?, ?, ?) returning id
            """;
    private static final String CHANGES = "answer_change (national_return_id, revision, item, value)";
    private static final String REPORTED =
            "reported_answer (submission_id, year, iso3, regional_group, chapter, item, value, number)";

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

    private static void write(Connection connection, List<TrialReturn> returns) throws SQLException {
        var byId = create(connection, returns);
        appendChanges(connection, byId);
        report(connection, submit(connection, byId));
    }

    /** Every return with its one revision; their ids, in the same order. */
    private static Map<Long, TrialReturn> create(Connection connection, List<TrialReturn> returns) throws SQLException {
        var byId = new LinkedHashMap<Long, TrialReturn>();
        try (var nationalReturn = connection.prepareStatement(RETURN);
                var revision = connection.prepareStatement(REVISION)) {
            for (var made : returns) {
                var time = Timestamp.from(made.madeAt());
                var id = insert(nationalReturn, made.year(), made.state().iso3(), TrialReturn.REVISION, time);
                insert(revision, id, TrialReturn.REVISION, time, made.madeBy());
                byId.put(id, made);
            }
        }
        return byId;
    }

    private static void appendChanges(Connection connection, Map<Long, TrialReturn> byId) throws SQLException {
        try (var rows = new CopiedRows(connection, CHANGES)) {
            for (var made : byId.entrySet()) {
                for (var answer : made.getValue().answers().sorted().entrySet()) {
                    rows.add(
                            made.getKey(),
                            TrialReturn.REVISION,
                            answer.getKey(),
                            answer.getValue().exported());
                }
            }
        }
    }

    /** The submitted returns, by the id of the submission. */
    private static Map<Long, TrialReturn> submit(Connection connection, Map<Long, TrialReturn> byId)
            throws SQLException {
        var submitted = new LinkedHashMap<Long, TrialReturn>();
        var submissions = new HashMap<String, Long>(); // by year and State
        try (var submission = connection.prepareStatement(SUBMISSION)) {
            for (var each : byId.entrySet()) {
                var made = each.getValue();
                if (made.submitted()) {
                    var id = insert(
                            submission,
                            each.getKey(),
                            TrialReturn.REVISION,
                            submissions.get((made.year() - 1) + made.state().iso3()),
                            made.receiptNumber(),
                            Timestamp.from(made.madeAt()),
                            made.madeBy(),
                            made.signed().sha256());
                    submissions.put(made.year() + made.state().iso3(), id);
                    submitted.put(id, made);
                }
            }
        }
        return submitted;
    }

    private static void report(Connection connection, Map<Long, TrialReturn> submitted) throws SQLException {
        try (var rows = new CopiedRows(connection, REPORTED)) {
            for (var each : submitted.entrySet()) {
                report(rows, each.getKey(), each.getValue());
            }
        }
    }

    private static void report(CopiedRows rows, long submission, TrialReturn made) throws SQLException {
        var state = made.state();
        for (var answer : made.reported()) {
            rows.add(
                    submission,
                    made.year(),
                    state.iso3(),
                    state.group().code(),
                    answer.item().recommendation().chapter(),
                    answer.item(),
                    answer.exported(),
                    answer.number());
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
