package org.rapporteur.trial;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.rapporteur.core.answer.AnswerValue;
import org.rapporteur.core.questionnaire.ItemCode;
import org.rapporteur.core.questionnaire.Questionnaire;

/** Writes made-up returns in bulk, in one transaction: a trial should not wait for them. */
@ApplicationScoped
class TrialLog {

    private static final String ANY = "select exists (select from national_return)";
    private static final String RETURN =
            """
            insert into national_return (year, iso3, revision, created_at) values (?, ?, ?, ?) returning id
            """;
    private static final String REVISION =
            """
            insert into revision (national_return_id, number, made_at, made_by, channel) values (?, ?, ?, ?, 'trial')
            """;
    private static final String CHANGES =
            """
            insert into answer_change (national_return_id, revision, item, value)
            select ?, ?, item, value from unnest(?, ?) as change (item, value)
            """;
    private static final String SUBMISSION =
            """
            insert into submission (national_return_id, revision, receipt_number, submitted_at, submitted_by, sha256)
            values (?, ?, ?, ?, ?, ?)
            """;
    private static final String REPORTED =
            """
            insert into reported_answer (year, iso3, regional_group, chapter, item, value)
            select ?, ?, ?, chapter, item, value from unnest(?, ?, ?) as answer (chapter, item, value)
            """;

    private final DataSource database;

    TrialLog(DataSource database) {
        this.database = database;
    }

    /** @param returns asked for only where there is no return yet */
    void writeWhereThereIsNone(Questionnaire questionnaire, Supplier<List<TrialReturn>> returns) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            if (!holdsAny(connection)) {
                for (var made : returns.get()) {
                    write(connection, questionnaire, made);
                }
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

    private static void write(Connection connection, Questionnaire questionnaire, TrialReturn made)
            throws SQLException {
        var id = createReturn(connection, questionnaire, made);
        execute(connection, REVISION, id, TrialReturn.REVISION, Timestamp.from(made.madeAt()), made.madeBy());
        appendChanges(connection, id, made);
        if (made.submitted()) {
            submit(connection, id, questionnaire, made);
            report(connection, questionnaire, made);
        }
    }

    private static long createReturn(Connection connection, Questionnaire questionnaire, TrialReturn made)
            throws SQLException {
        try (var insert = connection.prepareStatement(RETURN)) {
            set(insert, questionnaire.year(), made.state().iso3(), TrialReturn.REVISION, Timestamp.from(made.madeAt()));
            try (var key = insert.executeQuery()) {
                key.next();
                return key.getLong(1);
            }
        }
    }

    private static void appendChanges(Connection connection, long id, TrialReturn made) throws SQLException {
        var sorted = made.answers().sorted();
        execute(
                connection,
                CHANGES,
                id,
                TrialReturn.REVISION,
                texts(connection, sorted.keySet(), ItemCode::toString),
                texts(connection, sorted.values(), AnswerValue::exported));
    }

    private static void submit(Connection connection, long id, Questionnaire questionnaire, TrialReturn made)
            throws SQLException {
        execute(
                connection,
                SUBMISSION,
                id,
                TrialReturn.REVISION,
                made.receiptNumber(questionnaire),
                Timestamp.from(made.madeAt()),
                made.madeBy(),
                made.signed(questionnaire).sha256());
    }

    private static void report(Connection connection, Questionnaire questionnaire, TrialReturn made)
            throws SQLException {
        var sorted = made.answers().sorted();
        var chapters = sorted.keySet().stream()
                .map(code -> (short) code.recommendation().chapter())
                .toArray();
        execute(
                connection,
                REPORTED,
                questionnaire.year(),
                made.state().iso3(),
                made.state().group().code(),
                connection.createArrayOf("smallint", chapters),
                texts(connection, sorted.keySet(), ItemCode::toString),
                texts(connection, sorted.values(), TrialLog::option));
    }

    /** A narrative is not counted. */
    private static String option(AnswerValue value) {
        return value instanceof AnswerValue.Chosen chosen ? chosen.code() : null;
    }

    private static <T> Array texts(Connection connection, Collection<T> values, Function<T, String> text)
            throws SQLException {
        return connection.createArrayOf("text", values.stream().map(text).toArray());
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
