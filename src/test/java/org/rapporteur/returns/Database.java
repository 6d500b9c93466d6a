package org.rapporteur.returns;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.postgresql.util.PSQLException;

/** The database past the application, each call by itself. */
@Singleton
class Database {

    private final AgroalDataSource source;

    Database(AgroalDataSource source) {
        this.source = source;
    }

    void run(String sql) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The first column of the first row. */
    String text(String query) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The name of the constraint or trigger that refuses a statement. */
    String refusalOf(String sql) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
            throw new AssertionError("accepted: " + sql);
        } catch (PSQLException e) {
            return e.getServerErrorMessage().getConstraint();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
