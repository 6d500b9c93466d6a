package org.rapporteur.reports.export;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.rapporteur.reports.export.ExportMaking.PartFailed;
import org.rapporteur.reports.export.ExportMaking.TooLarge;

/**
 * Makes exports on this node, one after the other. It looks for one every few seconds; where a node is stopped it hands
 * back what it is at, and where it dies another node takes that up when it has heard nothing of it for a while.
 */
@ApplicationScoped
public class ExportWorker {

    private static final Logger LOG = Logger.getLogger(ExportWorker.class);
    private static final int SECONDS = 2;

    private final String name = UUID.randomUUID().toString();
    private final ExportTable table;
    private final ExportMaking making;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var worker = new Thread(work, "exports");
        worker.setDaemon(true);
        worker.setPriority(Thread.MIN_PRIORITY); // whoever waits for a page goes first
        return worker;
    });
    private volatile boolean stopping;

    public ExportWorker(ExportTable table, ExportMaking making, Clock clock) {
        this.table = table;
        this.making = making;
        this.clock = clock;
    }

    void atStart(@Observes StartupEvent start) {
        thread.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void atEnd(@Observes ShutdownEvent end) {
        stopping = true;
        thread.shutdown();
        try {
            thread.awaitTermination(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A thread that lets anything through would never look again. */
    private void look() {
        try {
            table.deleteOld(now().minus(Duration.ofDays(ExportLimits.DAYS)));
            while (!stopping && workOnce()) {
                LOG.debug("an export has ended");
            }
        } catch (RuntimeException e) {
            LOG.error("The exports cannot be looked after; this node will try again", e);
        }
    }

    /** @return whether there was anything to do */
    boolean workOnce() {
        var taken = table.take(name, now());
        taken.ifPresent(this::make);
        return taken.isPresent();
    }

    private void make(Export export) {
        try {
            var file = Files.createTempFile("export", ".zip");
            try {
                var made = making.make(export, file, parts -> table.step(export.id(), name, parts, now()) && !stopping);
                made.ifPresentOrElse(
                        zip -> table.finish(export.id(), name, file, zip, now()),
                        () -> table.handBack(export.id(), name));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (TooLarge e) {
            table.fail(export.id(), name, Failure.of(Failure.Kind.TOO_LARGE), now());
        } catch (PartFailed e) {
            table.fail(export.id(), name, logged(e, Optional.of(e.part())), now());
        } catch (IOException e) {
            table.fail(export.id(), name, logged(new UncheckedIOException(e), Optional.empty()), now());
        }
    }

    private static Failure logged(RuntimeException cause, Optional<String> part) {
        var id = UUID.randomUUID().toString();
        LOG.errorf(cause, "An export failed (%s)", id);
        return new Failure(Failure.Kind.PART, part, Optional.of(id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
