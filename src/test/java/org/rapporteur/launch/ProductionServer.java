package org.rapporteur.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL server as compose.yaml starts one: a database and a role called rapporteur, let in by password. */
final class ProductionServer implements AutoCloseable {

    static final String PASSWORD = "of the database";
    private static final String NAME = "rapporteur";

    private final EmbeddedPostgres server;

    private ProductionServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static ProductionServer start(Path folder) throws IOException, SQLException {
        var passwordFile = Files.writeString(folder.resolve("password"), PASSWORD);
        var server = EmbeddedPostgres.builder()
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setConnectConfig("password", PASSWORD)
                .start();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + NAME + " login password '" + PASSWORD + "'");
            statement.execute("create database " + NAME + " owner " + NAME);
        }
        return new ProductionServer(server);
    }

    /** Where the server is in truth, in the place of the name that it has between containers. */
    String reached(String url) {
        return url.replace("//database:5432/", "//127.0.0.1:" + server.getPort() + "/");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(reached("jdbc:postgresql://database:5432/" + NAME), NAME, PASSWORD);
    }

    /** The first column of the rows that a query gives. */
    List<String> ask(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
