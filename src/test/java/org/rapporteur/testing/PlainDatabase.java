package org.rapporteur.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A migrated PostgreSQL server for a test that needs no application around it. */
public final class PlainDatabase implements AutoCloseable {

    private final EmbeddedPostgres server;

    public PlainDatabase() {
        try {
            server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        migrate();
    }

    private void migrate() {
        Flyway.configure().dataSource(source()).load().migrate();
    }

    /** Forgets everything, and is as it was at first. */
    public void startOver() {
        try (var connection = source().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        migrate();
    }

    public DataSource source() {
        return server.getPostgresDatabase();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
