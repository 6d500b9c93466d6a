package org.rapporteur.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.rapporteur.launch.Settings.DatabaseAccess;

/**
 * The PostgreSQL server of a trial: real, durable, on loopback only, behind a random password. Everything of it stands
 * under the data folder.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String ROLE = "postgres";
    private static final Duration LONGEST_START = Duration.ofSeconds(60); // a recovery after a crash takes its time

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final Secret password;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server, Secret password) {
        this.folder = folder;
        this.server = server;
        this.password = password;
    }

    /**
     * @param httpPort where the program itself is going to listen: the server is never given that one
     * @throws StartRefused where the server does not start
     */
    static EmbeddedDatabase start(DataFolder folder, int httpPort) throws InterruptedException {
        try {
            var database = folder.resolve("database");
            stopLeftOver(database);
            clearHalfDone(folder, database);
            return launch(folder, database, portOtherThan(httpPort, EmbeddedDatabase::freePort));
        } catch (IOException | IllegalStateException e) {
            throw new StartRefused("launch.embedded.failed", Map.of("log", log(folder)));
        }
    }

    private static void stopLeftOver(Path database) throws IOException, InterruptedException {
        var leftOver = LeftOverServer.on(database);
        if (leftOver.isPresent()) {
            leftOver.get().stop();
        }
    }

    /** A start that was killed early leaves half a cluster, or half the binaries, that no server ever ran on. */
    private static void clearHalfDone(DataFolder folder, Path database) throws IOException {
        if (Files.exists(mark(folder))) {
            delete(database);
            Files.delete(mark(folder));
        }
        var binaries = folder.resolve("server");
        if (Files.exists(binaries) && !areUnpacked(binaries)) {
            delete(binaries);
        }
    }

    /** The library writes the file {@code .exists} when it has unpacked everything. */
    private static boolean areUnpacked(Path binaries) throws IOException {
        try (var versions = Files.list(binaries)) {
            return versions.filter(Files::isDirectory).allMatch(version -> Files.exists(version.resolve(".exists")));
        }
    }

    /** @param offered gives ports; another one when it is asked again */
    static int portOtherThan(int reserved, IntSupplier offered) {
        return IntStream.generate(offered)
                .filter(port -> port != reserved)
                .findFirst()
                .orElseThrow();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("the system offers no port", e);
        }
    }

    private static EmbeddedDatabase launch(DataFolder folder, Path database, int port) throws IOException {
        if (Files.notExists(database)) {
            Files.createFile(mark(folder));
        }
        var password = folder.secret("database-password");
        var server = builder(folder, database, password).setPort(port).start();
        Files.deleteIfExists(mark(folder));
        return new EmbeddedDatabase(folder, server, password);
    }

    private static EmbeddedPostgres.Builder builder(DataFolder folder, Path database, Secret password) {
        var binaries = folder.resolve("server");
        System.setProperty("ot.epg.working-dir", binaries.toString()); // or else it leaves folders in /tmp
        var builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries.toFile())
                .setDataDirectory(database)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(LONGEST_START)
                .setOutputRedirector(Redirect.to(log(folder).toFile()))
                .setConnectConfig("password", password.value());
        initialize(builder, folder);
        configure(builder);
        return builder;
    }

    /** Options of initdb, which the library takes one way only; the last of two that differ counts. */
    private static void initialize(EmbeddedPostgres.Builder builder, DataFolder folder) {
        builder.setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.resolve("database-password").toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8"); // the same order of text on every machine
    }

    /** The library is made for tests and turns durability off, unless it is told. */
    private static void configure(EmbeddedPostgres.Builder builder) {
        builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "");
    }

    private static Path mark(DataFolder folder) {
        return folder.resolve("first-start-not-finished");
    }

    private static Path log(DataFolder folder) {
        return folder.resolve("database.log");
    }

    private static void delete(Path tree) throws IOException {
        if (Files.notExists(tree)) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    DatabaseAccess access() {
        return new DatabaseAccess("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres", ROLE, password);
    }

    /** Stops the server and lets go of the data folder. */
    @Override
    public void close() {
        try {
            server.close();
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
