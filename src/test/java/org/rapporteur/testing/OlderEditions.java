package org.rapporteur.testing;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The editions of 2024 and 2025, which a trial has closed: some tests need States to answer them once more. */
@Singleton
public class OlderEditions {

    private final DataSource database;

    OlderEditions(DataSource database) {
        this.database = database;
    }

    public void reopen() {
        run("update edition set status = 'open' where year in (2024, 2025)");
    }

    public void closeAgain() {
        run("update edition set status = case year when 2025 then 'closed' else 'published' end"
                + " where year in (2024, 2025)");
    }

    private void run(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
