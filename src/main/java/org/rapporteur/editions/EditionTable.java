package org.rapporteur.editions;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.rapporteur.core.questionnaire.EditionStatus;
import org.rapporteur.core.questionnaire.Questionnaire;
import org.rapporteur.editions.frozen.FrozenQuestionnaire;

/** The editions that were opened, in the database. Read outside of transactions too: each call is one short statement. */
@ApplicationScoped
class EditionTable {

    private static final String ALL = "select year, status, definition_hash from edition order by year";
    private static final String ONE = "select year, status, definition_hash from edition where year = ?";
    private static final String DOCUMENT = "select document from edition where year = ?";
    private static final String INSERT =
            """
            insert into edition (year, status, definition_hash, document) values (?, 'open', ?, ?)
            on conflict on constraint edition_key do nothing
            """;
    private static final String UPDATE = "update edition set status = ?, version = version + 1 where year = ?";
    private static final String ADD_EVENT =
            """
            insert into edition_event (year, number, status, made_at, made_by)
            select ?, count(*) + 1, ?, ?, ? from edition_event where year = ?
            """;
    private static final String EVENTS =
            "select status, made_at, made_by from edition_event where year = ? order by number";
    private static final String YEARS_OF_RETURNS =
            """
            select distinct year from national_return
            where not exists (select from edition where edition.year = national_return.year)
            """;

    private final DataSource database;

    EditionTable(DataSource database) {
        this.database = database;
    }

    /** An edition that was opened. */
    record Row(int year, EditionStatus status, String definitionHash) {}

    /** All that were opened, the oldest first. */
    List<Row> rows() {
        return query(ALL, EditionTable::row);
    }

    Optional<Row> row(int year) {
        return query(ONE, EditionTable::row, year).stream().findFirst();
    }

    /** The edition's row, kept from being moved by others until the transaction ends; other holders do not wait. */
    Optional<Row> held(int year) {
        return query(ONE + " for share", EditionTable::row, year).stream().findFirst();
    }

    /** The edition's row, kept from being moved or held by others until the transaction ends. */
    Optional<Row> locked(int year) {
        return query(ONE + " for update", EditionTable::row, year).stream().findFirst();
    }

    /** What was frozen when the edition of a year was opened. */
    String document(int year) {
        return query(DOCUMENT, row -> row.getString(1), year).get(0);
    }

    /** Whether it was opened now; false where it had been opened already, by whomever. */
    boolean open(Questionnaire questionnaire) {
        return execute(
                        INSERT,
                        questionnaire.year(),
                        questionnaire.definitionHash(),
                        FrozenQuestionnaire.write(questionnaire))
                == 1;
    }

    void move(int year, EditionStatus to) {
        execute(UPDATE, to.key(), year);
    }

    /** @param by empty where nobody asked for it */
    void log(int year, EditionStatus status, Instant at, Optional<String> by) {
        execute(ADD_EVENT, year, status.key(), at.atOffset(ZoneOffset.UTC), by.orElse(null), year);
    }

    /** The oldest first. */
    List<EditionEvent> events(int year) {
        return query(
                EVENTS,
                row -> new EditionEvent(
                        status(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString(3))),
                year);
    }

    /** Years for which there are returns though their edition was never opened. */
    List<Integer> yearsOfReturnsWithoutEdition() {
        return query(YEARS_OF_RETURNS, row -> row.getInt(1));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getInt(1), status(row.getString(2)), row.getString(3));
    }

    private static EditionStatus status(String key) {
        return EditionStatus.valueOf(key.toUpperCase(Locale.ROOT));
    }

    private <T> List<T> query(String sql, Reading<T> reading, Object... arguments) {
        try (var connection = database.getConnection();
                var statement = prepared(connection, sql, arguments);
                var result = statement.executeQuery()) {
            var rows = new ArrayList<T>();
            while (result.next()) {
                rows.add(reading.of(result));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("the editions cannot be read", e);
        }
    }

    private int execute(String sql, Object... arguments) {
        try (var connection = database.getConnection();
                var statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("an edition cannot be written", e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    /** Takes a value out of a row. */
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
