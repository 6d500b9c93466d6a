package org.rapporteur.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A database server that outlived the program that started it, as happens when the program is killed. */
final class LeftOverServer {

    private static final int SECONDS_TO_STOP = 60;

    private final ProcessHandle process;

    private LeftOverServer(ProcessHandle process) {
        this.process = process;
    }

    /** The server that runs on this database folder. The caller holds the data folder, so nobody needs that server. */
    static Optional<LeftOverServer> on(Path database) throws IOException {
        var file = database.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        return Files.readAllLines(file).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("[0-9]+"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                .filter(candidate -> servesFrom(candidate, database))
                .map(LeftOverServer::new);
    }

    /** The process number in a file that was left behind may by now be another program's. */
    private static boolean servesFrom(ProcessHandle candidate, Path database) {
        var info = candidate.info();
        var isPostgres = info.command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.startsWith("postgres"))
                .isPresent();
        var folder = database.toString();
        return isPostgres
                && info.arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(folder))
                        .orElse(true);
    }

    long pid() {
        return process.pid();
    }

    /**
     * Ends it cleanly and waits for that.
     *
     * @throws StartRefused where it does not end within a minute
     */
    void stop() throws IOException, InterruptedException {
        requestFastShutdown();
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new StartRefused("launch.embedded.left-over", Map.of("process", String.valueOf(pid())));
        }
    }

    private void requestFastShutdown() throws IOException, InterruptedException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            process.destroy(); // there are no signals there; the server recovers from its log at the next start
        } else {
            // SIGINT: roll back what is open, write a checkpoint, end; pg_ctl would refuse to do it for root
            new ProcessBuilder("sh", "-c", "kill -INT " + pid()).start().waitFor();
        }
    }
}
