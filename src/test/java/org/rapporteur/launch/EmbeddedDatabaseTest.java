package org.rapporteur.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    static Path folder;

    private static final int HTTP_PORT = 8080;

    /** One for all tests, since starting takes a second; a test that stops it starts it again. */
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() throws InterruptedException {
        database = EmbeddedDatabase.start(DataFolder.hold(folder), HTTP_PORT);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void isDurableAndForThisMachineAlone() throws SQLException {
        for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            assertThat(ask("show " + setting)).as(setting).isEqualTo("on");
        }
        assertThat(ask("show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void leavesThePortOfThePagesAlone() {
        var offered = List.of(HTTP_PORT, HTTP_PORT, 40_000, 40_001).iterator();

        assertThat(EmbeddedDatabase.portOtherThan(HTTP_PORT, offered::next)).isEqualTo(40_000);
    }

    @Test
    void keepsWhatWasWrittenFromOneStartToTheNext() throws Exception {
        ask("create table kept (word text); insert into kept values ('here') returning word");
        database.close();

        start();

        assertThat(ask("select word from kept")).isEqualTo("here");
    }

    @Test
    void letsNobodyInWithoutItsPassword() {
        var url = database.access().url();

        assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "postgres"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void keepsItsSecretsFromOthers() throws IOException {
        assertThat(permissionsOf("database-password")).isEqualTo("rw-------");
        assertThat(permissionsOf("database")).isEqualTo("rwx------");
    }

    @Test
    void refusesADataFolderThatIsInUse() {
        assertThatThrownBy(() -> DataFolder.hold(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("Rapporteur is already running on the data folder " + folder);
    }

    @Test
    void findsAServerThatWasLeftRunningAndStopsItCleanly() throws Exception {
        var leftOver = LeftOverServer.on(folder.resolve("database")).orElseThrow();

        leftOver.stop();

        assertThat(ProcessHandle.of(leftOver.pid())).isEmpty();
        assertThat(folder.resolve("database/postmaster.pid")).doesNotExist();
        assertThat(folder.resolve("database.log")).content().contains("database system is shut down");

        database.close();
        start();
    }

    @Test
    void takesNoOtherProcessForItsServer() throws IOException {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.copy(folder.resolve("database/postmaster.pid"), elsewhere.resolve("postmaster.pid"));

        assertThat(LeftOverServer.on(elsewhere)).isEmpty();
    }

    @Test
    void startsAfreshWhereTheFirstStartWasCutShort() throws Exception {
        database.close();
        Files.delete(folder.resolve("database/global/pg_control"));
        Files.createFile(folder.resolve("first-start-not-finished"));

        start();

        assertThat(ask("select 'alive'")).isEqualTo("alive");
        assertThat(folder.resolve("first-start-not-finished")).doesNotExist();
    }

    private String permissionsOf(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
    }

    /** The first value of the last statement. */
    private String ask(String sql) throws SQLException {
        var access = database.access();
        try (var connection = DriverManager.getConnection(
                        access.url(), access.user(), access.password().value());
                var statement = connection.prepareStatement(sql)) {
            statement.execute();
            while (statement.getResultSet() == null) {
                statement.getMoreResults();
            }
            try (var row = statement.getResultSet()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
