package org.rapporteur.reports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Short statements of their own. Moments go in and come out as {@link Instant}, arrays as arrays of objects. */
public final class Sql {

    private final DataSource database;

    public Sql(DataSource database) {
        this.database = database;
    }

    /** Takes a value out of a row. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(String sql, Row<T> row, Object... arguments) {
        try (var connection = database.getConnection();
                var statement = prepared(connection, sql, arguments);
                var result = statement.executeQuery()) {
            var rows = new ArrayList<T>();
            while (result.next()) {
                rows.add(row.read(result));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("reports cannot be read", e);
        }
    }

    public <T> Optional<T> first(String sql, Row<T> row, Object... arguments) {
        return list(sql, row, arguments).stream().findFirst();
    }

    /** @return how many rows it changed */
    public int change(String sql, Object... arguments) {
        try (var connection = database.getConnection();
                var statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("reports cannot be written", e);
        }
    }

    /** {@code null} where there is none. */
    public static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < arguments.length; i++) {
            statement.setObject(
                    i + 1, arguments[i] instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : arguments[i]);
        }
        return statement;
    }
}
