package org.rapporteur.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The packaged program as a process of its own, run from the top of the repository as a person runs it. */
public final class PackagedProgram implements AutoCloseable {

    private static final int SECONDS = 120;

    private final Process process;
    private final int port;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> running = new CompletableFuture<>();
    private final Thread reader = new Thread(this::read, "output of the program");

    private PackagedProgram(Process process, int port) {
        this.process = process;
        this.port = port;
        reader.start();
    }

    /**
     * Starts it, and does not wait.
     *
     * @param settings the program sees these and no other setting of its own
     */
    public static PackagedProgram start(Map<String, String> settings) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-jar", System.getProperty("rapporteur.application"));
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("RAPPORTEUR_") || name.equals("JAVA_TOOL_OPTIONS"));
        var port = freePort();
        environment.put("RAPPORTEUR_PORT", String.valueOf(port));
        environment.putAll(settings);
        return new PackagedProgram(builder.redirectErrorStream(true).start(), port);
    }

    /** Below the ports that the system hands out by itself, or the program's own database might be given it. */
    private static int freePort() throws IOException {
        for (var port = 20_000 + (int) (ProcessHandle.current().pid() % 10_000); port < 32_768; port++) {
            if (isFree(port)) {
                return port;
            }
        }
        throw new IOException("no port is free");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private void read() {
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
                if (line.contains("Rapporteur is ")) {
                    running.complete(null);
                }
            }
        } catch (IOException e) {
            running.completeExceptionally(e);
        }
        running.completeExceptionally(new IllegalStateException("it ended: " + lines));
    }

    /** Waits until it says that it runs. */
    public PackagedProgram awaitStart() throws InterruptedException {
        try {
            running.get(SECONDS, TimeUnit.SECONDS);
            return this;
        } catch (ExecutionException | TimeoutException e) {
            kill();
            throw new IllegalStateException("the program does not start: " + lines, e);
        }
    }

    /** Waits until it ended by itself. */
    public int awaitExit() throws InterruptedException {
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            kill();
            throw new IllegalStateException("the program does not end: " + lines);
        }
        reader.join();
        return process.exitValue();
    }

    /** Everything that it wrote so far, to standard output and standard error. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Ends it without a warning, as a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        reader.join();
    }

    /** Asks it to end, and waits for that. */
    @Override
    public void close() {
        process.destroy();
        try {
            awaitExit();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
