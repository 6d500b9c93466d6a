package org.rapporteur.reports.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Counts reported answers. Every figure of every report comes from here. */
@ApplicationScoped
public class ReportRepository {

    private final DataSource database;

    public ReportRepository(DataSource database) {
        this.database = database;
    }

    /** What is to be counted. */
    public interface Work<T> {
        T with(Counting counting) throws SQLException;
    }

    /** Does all of the work as of one moment: a State that submits meanwhile is in all of the figures or in none. */
    public <T> T count(Work<T> work) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            planForWhatIsAsked(connection);
            var counted = work.with(new Counting(connection));
            connection.commit();
            return counted;
        } catch (SQLException e) {
            throw new IllegalStateException("the reported answers cannot be counted", e);
        }
    }

    /** A plan that is kept for lists of any length takes every list to be short, and reads the answers in another order. */
    private static void planForWhatIsAsked(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local plan_cache_mode = force_custom_plan");
        }
    }
}
