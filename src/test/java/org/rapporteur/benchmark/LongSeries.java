package org.rapporteur.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.rapporteur.definitions.Definitions;
import org.rapporteur.launch.PackagedProgram;
import org.rapporteur.testing.ChangedDefinitions;
import org.rapporteur.trial.TrialSeries;

/**
 * The packaged program with a long series of editions, all of which ask what the one of 2026 asks, and with returns of every
 * Member State for the newest of them in its embedded database, which is as durable as it is in a trial.
 */
final class LongSeries implements AutoCloseable {

    /** The reporting year of the newest edition: a hundred of them fit into the years that the database takes. */
    static final int LATEST_YEAR = 2126;

    private static final int PORT_LINE = 3;

    private final Path folder;
    private final PackagedProgram program;
    private final TrialSeries returns;

    private LongSeries(Path folder, PackagedProgram program) {
        this.folder = folder;
        this.program = program;
        var definitions = (Definitions.Loaded) Definitions.load(folder.resolve("questionnaires"));
        this.returns = new TrialSeries(
                definitions.memberStates(),
                List.copyOf(definitions.questionnaires().all()));
    }

    static LongSeries start(int editions) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "benchmark");
        define(folder.resolve("questionnaires"), editions);
        var settings = Map.of(
                "RAPPORTEUR_QUESTIONNAIRES", folder.resolve("questionnaires").toString(),
                "RAPPORTEUR_DATA", folder.resolve("data").toString(),
                "RAPPORTEUR_TRIAL_RETURNS", "false");
        return new LongSeries(folder, PackagedProgram.start(settings).awaitStart());
    }

    /** The editions that the program ships are replaced by copies of the one of 2026. */
    private static void define(Path folder, int editions) throws IOException {
        ChangedDefinitions.in(folder);
        var shipped = folder.resolve("editions");
        var newest = Files.readString(shipped.resolve("2026.yaml"));
        delete(shipped);
        Files.createDirectory(shipped);
        var first = LATEST_YEAR - editions + 1;
        for (var year = first; year <= LATEST_YEAR; year++) {
            var asked = year == first ? newest.replaceAll("(?m)^carries_over:.*$", "") : newest;
            var copy = asked.replace("year: 2026", "year: " + year).replace("due: 2027", "due: " + (year + 1));
            Files.writeString(shipped.resolve(year + ".yaml"), copy);
        }
    }

    PackagedProgram program() {
        return program;
    }

    /** Loads returns for more of the newest editions, and leaves the tables as a server that has been running leaves them. */
    void growTo(int editions) throws SQLException, IOException {
        try (var connection = connect()) {
            returns.growTo(connection, editions);
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
                statement.execute("checkpoint");
            }
        }
    }

    /** What a query gives as its one number. */
    long number(String sql) throws SQLException, IOException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Of the program's own server, whose port and password stand in the data folder. */
    Connection connect() throws SQLException, IOException {
        var data = folder.resolve("data");
        var port = Files.readAllLines(data.resolve("database").resolve("postmaster.pid"))
                .get(PORT_LINE);
        var access = new Properties();
        access.setProperty("user", "postgres");
        access.setProperty(
                "password", Files.readString(data.resolve("database-password")).strip());
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port.strip() + "/postgres", access);
    }

    /** Stops the program and deletes everything of it. */
    @Override
    public void close() throws IOException {
        program.close();
        delete(folder);
    }

    private static void delete(Path tree) throws IOException {
        try (var paths = Files.walk(tree)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
